// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Rectangle;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.svg.SVGGraphics2D;

/**
 * A picture of a question's figures, as SVG: for each case a bar for each peer, as long as its median is a multiple of C's,
 * or of the library's where C has none. The bars of what is much slower end at the edge; the figures beside them don't.
 */
final class Chart {

    private static final int WIDTH = 760;
    private static final int BAR = 17;
    private static final int AROUND = 160;
    private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

    /** The longest bar there is, as a multiple. */
    private static final double MOST = 4;

    private final Figures figures;
    private final List<Question.Case> cases;

    private Chart(Figures figures) {
        this.figures = figures;
        this.cases = figures.question().cases().stream()
                .filter(work -> !Double.isNaN(median(work, base(work))))
                .toList();
    }

    /** Draws; on one machine the same figures are the same bytes. */
    static String of(Figures figures) {
        return new Chart(figures).draw();
    }

    private double median(Question.Case work, Peer peer) {
        return figures.median(work.name(), peer);
    }

    private double multiple(Question.Case work, Peer peer) {
        return median(work, peer) / median(work, base(work));
    }

    /** The longest bar of this chart. */
    private double most() {
        return cases.stream()
                .flatMapToDouble(work -> work.peers().stream().mapToDouble(peer -> multiple(work, peer)))
                .filter(multiple -> !Double.isNaN(multiple))
                .map(multiple -> Math.clamp(multiple, 1, MOST))
                .max()
                .orElse(1);
    }

    private Peer base(Question.Case work) {
        return Double.isNaN(median(work, Peer.C)) ? Peer.BSDSOCKET : Peer.C;
    }

    private String draw() {
        DefaultCategoryDataset bars = new DefaultCategoryDataset();
        for (Peer peer : Peer.values()) {
            for (Question.Case work : cases) {
                if (work.peers().contains(peer) && !Double.isNaN(median(work, peer))) {
                    bars.addValue(Math.min(multiple(work, peer), MOST), peer, work.name());
                }
            }
        }
        NumberAxis multiples = new NumberAxis("as a multiple of " + bases() + "; a shorter bar is better; medians of all rounds");
        multiples.setRange(0, most() * 1.3); // with room for the last figure
        multiples.setTickUnit(new NumberTickUnit(0.5));
        multiples.setLabelFont(FONT);
        CategoryAxis works = new CategoryAxis();
        works.setTickLabelFont(FONT.deriveFont(Font.BOLD));
        works.setMaximumCategoryLabelLines(2);
        works.setCategoryMargin(0.1);
        works.setLowerMargin(0.01);
        works.setUpperMargin(0.01);
        CategoryPlot plot = new CategoryPlot(bars, works, multiples, renderer(bars));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
        plot.addRangeMarker(new ValueMarker(1, Color.DARK_GRAY, new BasicStroke(1)));
        JFreeChart chart = new JFreeChart(null, FONT, plot, true);
        chart.setTitle(new TextTitle(
                figures.question().name() + ": " + figures.question().title(), FONT.deriveFont(Font.BOLD, 15)));
        chart.setBackgroundPaint(Color.WHITE);
        int height = AROUND + cases.size() * (bars.getRowCount() + 1) * BAR;
        SVGGraphics2D svg = new SVGGraphics2D(WIDTH, height);
        svg.setDefsKeyPrefix("chart"); // or else it has the time in it
        chart.draw(svg, new Rectangle(WIDTH, height));
        return svg.getSVGElement();
    }

    private BarRenderer renderer(CategoryDataset bars) {
        BarRenderer renderer = new BarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setItemMargin(0.05);
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        renderer.setDefaultItemLabelFont(FONT.deriveFont(11f));
        renderer.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator() {
            @Override
            public String generateLabel(CategoryDataset data, int row, int column) {
                return label((Peer) data.getRowKey(row), cases.get(column));
            }
        });
        for (int row = 0; row < bars.getRowCount(); row++) {
            renderer.setSeriesPaint(row, Color.decode(colour((Peer) bars.getRowKey(row))));
        }
        return renderer;
    }

    private String label(Peer peer, Question.Case work) {
        double multiple = multiple(work, peer);
        return String.format(
                Locale.ROOT,
                "%s%.2f (%s)",
                multiple > MOST ? "→ " : "",
                multiple,
                Figures.amount(median(work, peer), work.unit()));
    }

    private String bases() {
        long ofC = cases.stream().filter(work -> base(work) == Peer.C).count();
        return ofC == cases.size() ? "C's" : ofC == 0 ? "bsdsocket's" : "C's, or bsdsocket's where there is none in C";
    }

    /** Colours that people tell apart who don't see all of them (Okabe and Ito); the library's stands out. */
    private static String colour(Peer peer) {
        return switch (peer) {
            case BSDSOCKET -> "#d55e00";
            case C -> "#444444";
            case C_THREADED -> "#777777";
            case CPYTHON -> "#bbbbbb";
            case JAVA_NET -> "#0072b2";
            case NIO -> "#56b4e9";
            case JUNIXSOCKET -> "#009e73";
            case JNR -> "#8fcb9b";
            case NETTY -> "#cc79a7";
            case EMPTY -> "#999999";
        };
    }
}
