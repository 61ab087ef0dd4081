// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * A picture of a question's figures, as SVG: for each case a bar for each peer, as long as its median is a multiple of C's,
 * or of the library's where C has none. The bars of what is much slower end at the edge; the figures beside them don't.
 */
final class Chart {

    private static final int WIDTH = 720;
    private static final int LEFT = 130;
    private static final int RIGHT = 150;
    private static final int TOP = 84;
    private static final int BAR = 16;
    private static final int HEADING = 24;
    private static final int GAP = 10;

    /** The longest bar there is, as a multiple. */
    private static final double MOST = 4;

    private final Figures figures;
    private final StringBuilder svg = new StringBuilder();
    private final double most;

    private Chart(Figures figures, double most) {
        this.figures = figures;
        this.most = most;
    }

    /** Draws; the same figures are the same bytes. */
    static String of(Figures figures) {
        List<Question.Case> cases = figures.question().cases().stream()
                .filter(work -> !Double.isNaN(figures.median(work.name(), base(figures, work))))
                .toList();
        double largest = cases.stream()
                .flatMapToDouble(work -> measured(figures, work).stream().mapToDouble(p -> multiple(figures, work, p)))
                .max()
                .orElse(1);
        return new Chart(figures, Math.clamp(Math.ceil(largest * 2) / 2, 1.5, MOST)).draw(cases);
    }

    private static Peer base(Figures figures, Question.Case work) {
        return Double.isNaN(figures.median(work.name(), Peer.C)) ? Peer.BSDSOCKET : Peer.C;
    }

    private static double multiple(Figures figures, Question.Case work, Peer peer) {
        return figures.median(work.name(), peer) / figures.median(work.name(), base(figures, work));
    }

    private static List<Peer> measured(Figures figures, Question.Case work) {
        return work.peers().stream()
                .filter(peer -> !Double.isNaN(figures.median(work.name(), peer)))
                .toList();
    }

    private String draw(List<Question.Case> cases) {
        Question question = figures.question();
        int bottom = TOP;
        for (Question.Case work : cases) {
            bottom += HEADING + measured(figures, work).size() * BAR + GAP;
        }
        int height = bottom + 20;
        line("<svg xmlns='http://www.w3.org/2000/svg' width='" + WIDTH + "' height='" + height + "' viewBox='0 0 " + WIDTH
                + " " + height + "' font-family='sans-serif' font-size='12' fill='#222222'>");
        line("<rect width='100%' height='100%' fill='#ffffff'/>");
        text(12, 24, "font-size='15' font-weight='bold'", question.name() + ": " + question.title());
        text(12, 46, "", "As a multiple of " + bases(cases) + "; a shorter bar is better. Medians of all rounds.");
        axis(bottom);
        int y = TOP;
        for (Question.Case work : cases) {
            text(12, y + 17, "font-weight='bold'", work.name());
            y += HEADING;
            for (Peer peer : measured(figures, work)) {
                bar(work, peer, y);
                y += BAR;
            }
            y += GAP;
        }
        line("</svg>");
        return svg.toString();
    }

    private String bases(List<Question.Case> cases) {
        long ofC = cases.stream().filter(work -> base(figures, work) == Peer.C).count();
        return ofC == cases.size() ? "C's" : ofC == 0 ? "bsdsocket's" : "C's, or bsdsocket's where there is none in C";
    }

    private void axis(int bottom) {
        for (int half = 0; half <= most * 2; half++) {
            double at = x(half / 2.0);
            line("<line x1='" + number(at) + "' y1='" + TOP + "' x2='" + number(at) + "' y2='" + bottom + "' stroke='"
                    + (half == 2 ? "#222222" : "#dddddd") + "'/>");
            if (most <= 2 || half % 2 == 0) {
                text(at, TOP - 8, "text-anchor='middle'", half % 2 == 0 ? String.valueOf(half / 2) : half / 2 + ".5");
            }
        }
    }

    private void bar(Question.Case work, Peer peer, int y) {
        double multiple = multiple(figures, work, peer);
        double end = x(Math.min(multiple, most));
        text(LEFT - 8, y + 12, "text-anchor='end'", peer.toString());
        line("<rect x='" + LEFT + "' y='" + (y + 1) + "' width='" + number(end - LEFT) + "' height='" + (BAR - 3)
                + "' fill='" + colour(peer) + "'/>");
        String figure = String.format(Locale.ROOT, "%.2f", multiple)
                + " (" + Figures.amount(figures.median(work.name(), peer), work.unit()) + ")";
        // A light edge about the letters: lines of the axis pass behind them.
        text(end + 5, y + 12, "stroke='#ffffff' stroke-width='3' paint-order='stroke'",
                multiple > most ? "→ " + figure : figure);
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
        };
    }

    private double x(double multiple) {
        return LEFT + multiple / most * (WIDTH - LEFT - RIGHT);
    }

    private void text(double x, double y, String attributes, String what) {
        String escaped = what.replace("&", "&amp;").replace("<", "&lt;");
        line("<text x='" + number(x) + "' y='" + number(y) + "' " + attributes + ">" + escaped + "</text>");
    }

    private void line(String element) {
        svg.append(element).append('\n');
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
