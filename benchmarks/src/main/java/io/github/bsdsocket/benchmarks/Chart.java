// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.style.Styler.LegendPosition;

/** A picture of a question's figures: for each case, what each peer needs as a multiple of what C does, or the library. */
final class Chart {

    private static final Map<Peer, Color> COLOURS = new EnumMap<>(Map.of(
            Peer.BSDSOCKET, new Color(0xD55E00),
            Peer.C, new Color(0x444444),
            Peer.C_THREADED, new Color(0x777777),
            Peer.CPYTHON, new Color(0xBBBBBB),
            Peer.JAVA_NET, new Color(0x0072B2),
            Peer.NIO, new Color(0x56B4E9),
            Peer.JUNIXSOCKET, new Color(0x009E73),
            Peer.JNR, new Color(0x8FCB9B),
            Peer.NETTY, new Color(0xCC79A7)));

    private Chart() {}

    /** Writes the picture, as SVG; nothing when neither C nor the library was measured in every case. */
    static void write(Figures figures, Path file) throws IOException {
        Question question = figures.question();
        List<String> cases = question.cases().stream().map(Question.Case::name).toList();
        Peer base = isEverywhere(figures, Peer.C) ? Peer.C : Peer.BSDSOCKET;
        if (!isEverywhere(figures, base)) {
            return;
        }
        CategoryChart chart = new CategoryChartBuilder()
                .width(Math.max(480, 120 * cases.size()))
                .height(360)
                .title(question.title())
                .yAxisTitle("as a multiple of " + base + ", less is better")
                .build();
        chart.getStyler()
                .setLegendPosition(LegendPosition.OutsideS)
                .setLegendLayout(org.knowm.xchart.style.Styler.LegendLayout.Horizontal)
                .setChartBackgroundColor(Color.WHITE)
                .setChartTitleFont(new Font(Font.SANS_SERIF, Font.BOLD, 13));
        chart.getStyler().setPlotGridVerticalLinesVisible(false).setXAxisLabelRotation(cases.size() > 6 ? 30 : 0);
        for (Peer peer : Peer.values()) {
            List<Double> values = new ArrayList<>();
            for (String work : cases) {
                double value = figures.median(work, peer) / figures.median(work, base);
                values.add(Double.isFinite(value) ? value : 0);
            }
            if (values.stream().anyMatch(v -> v > 0)) {
                chart.addSeries(peer.toString(), cases, values).setFillColor(COLOURS.get(peer));
            }
        }
        VectorGraphicsEncoder.saveVectorGraphic(chart, file.toString(), VectorGraphicsFormat.SVG);
    }

    private static boolean isEverywhere(Figures figures, Peer peer) {
        return figures.question().cases().stream().noneMatch(work -> Double.isNaN(figures.median(work.name(), peer)));
    }
}
