// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What follows from samples, in the table and in the chart. */
class FiguresTest {

    private final Question question = new Question("made", Object.class, "made by hand, <1 & 2>")
            .time("first", Peer.BSDSOCKET, Peer.C, Peer.CPYTHON)
            .target(Peer.C, 1.5)
            .target(Peer.CPYTHON, 0.2)
            .time("second", Peer.BSDSOCKET, Peer.NIO)
            .target(Peer.C, "first", 2)
            .targetOver(Peer.NIO, 5)
            .memory("third", Peer.BSDSOCKET);

    private final Figures figures = new Figures(question);

    @Test
    void aPercentileIsBetweenTwoSamplesInProportion() {
        assertEquals(3, Figures.percentile(List.of(5.0, 1.0, 3.0), 0.5));
        assertEquals(2.5, Figures.percentile(List.of(4.0, 1.0, 3.0, 2.0), 0.5));
        assertEquals(1.75, Figures.percentile(List.of(4.0, 1.0, 3.0, 2.0), 0.25));
        assertEquals(3.25, Figures.percentile(List.of(4.0, 1.0, 3.0, 2.0), 0.75));
        assertEquals(7, Figures.percentile(List.of(7.0), 0.25));
        assertTrue(Double.isNaN(Figures.percentile(List.of(), 0.5)));
    }

    @Test
    void aRatioIsOfTheMediansOfARoundAndThenTheMedianOfTheRounds() {
        add("first", Peer.BSDSOCKET, 10, 20, 90);
        add("first", Peer.C, 10, 10, 10);
        add("first", Peer.BSDSOCKET, 30, 30, 30);
        add("first", Peer.C, 20, 10, 1000);
        add("first", Peer.BSDSOCKET, 10, 10, 10);
        add("first", Peer.C, 10, 10, 10);
        assertEquals(new Figures.Comparison(1.5, 1, 2), figures.ratio("first", "first", Peer.C));
        assertEquals(20, figures.median("first", Peer.BSDSOCKET));
    }

    @Test
    void aPeerThatIsMissingHasNoRatio() {
        add("first", Peer.BSDSOCKET, 10);
        figures.missing(work("first"), Peer.C, "no C compiler");
        assertNull(figures.ratio("first", "first", Peer.C));
        assertTrue(figures.isMissing(work("first"), Peer.C));
        assertEquals("  C - no C compiler", squeezed("  C"));
    }

    @Test
    void theTableSaysWhetherATargetIsKept() {
        addSome();
        assertEquals("  C 10.0 ns  10.0 ns to 10.0 ns  64.0 B  1.50  1.50 to 1.50  kept: at most 1.50", squeezed("  C "));
        assertEquals(
                "  CPython 60.0 µs  60.0 µs to 60.0 µs  64.0 B  0.00  0.00 to 0.00  kept: at most 0.20",
                squeezed("  CPython"));
        assertEquals(
                "  NIO 16.5 ns  16.5 ns to 16.5 ns  64.0 B  +5.5 ns  +5.5 ns to +5.5 ns  MISSED: at most +5.0 ns",
                squeezed("  NIO"));
        assertEquals("  C, first 2.20  2.20 to 2.20  MISSED: at most 2.00", squeezed("  C, first"));
    }

    @Test
    void theTablesColumnsAreAligned() {
        addSome();
        long places = figures.table()
                .lines()
                .filter(l -> l.contains("at most"))
                .map(l -> l.replace("kept: ", "MISSED: ").indexOf("MISSED: "))
                .distinct()
                .count();
        assertEquals(1, places, figures.table());
    }

    @Test
    void whatWasNotAskedForIsNotInTheTable() {
        add("first", Peer.C, 10);
        String table = figures.table();
        assertTrue(table.contains("\nfirst\n  C "), table);
        assertFalse(table.contains("CPython") || table.contains("\nsecond\n") || table.contains("NaN"), table);
    }

    @Test
    void samplesAreInTheFileAsTheyWere() {
        add("first", Peer.C, 10, 12.25);
        add("first", Peer.C, 11);
        assertEquals("""
                case,peer,round,sample
                first,C,1,10.0
                first,C,1,12.3
                first,C,2,11.0
                """, figures.csv());
    }

    @Test
    void amountsAreInTheUnitThatNeedsFewDigits() {
        assertEquals("99.9 ns", Figures.amount(99.9, Question.Unit.TIME));
        assertEquals("9999 ns", Figures.amount(9999, Question.Unit.TIME));
        assertEquals("10.0 µs", Figures.amount(10_000, Question.Unit.TIME));
        assertEquals("12.3 s", Figures.amount(12.3e9, Question.Unit.TIME));
        assertEquals("0 B", Figures.amount(0, Question.Unit.MEMORY));
        assertEquals("99 KB", Figures.amount(99_000, Question.Unit.MEMORY).replace(".0", ""));
    }

    @Test
    void theChartHasEachMeasuredPeerAndIsTheSameForTheSameFigures() {
        add("first", Peer.BSDSOCKET, 15);
        add("first", Peer.C, 10);
        add("first", Peer.CPYTHON, 200);
        add("second", Peer.BSDSOCKET, 22);
        String chart = Chart.of(figures);
        assertEquals(chart, Chart.of(figures));
        assertTrue(chart.contains(">made: made by hand, &lt;1 &amp; 2&gt;</text>"), chart);
        assertTrue(chart.contains(">1.50 (15.0 ns)</text>"), chart);
        assertTrue(chart.contains(">→ 20.00 (200 ns)</text>"), chart);
        assertTrue(chart.contains(">1.00 (22.0 ns)</text>"), chart);
        assertFalse(chart.contains("NaN") || chart.contains("third") || chart.contains("NIO"), chart);
    }

    private void addSome() {
        add("first", Peer.BSDSOCKET, 15);
        add("first", Peer.C, 10);
        add("first", Peer.CPYTHON, 60_000);
        add("second", Peer.BSDSOCKET, 22);
        add("second", Peer.NIO, 16.5);
    }

    /** A round. */
    private void add(String work, Peer peer, double... samples) {
        figures.add(work(work), peer, new Measurement(Arrays.stream(samples).boxed().toList(), 64));
    }

    private Question.Case work(String name) {
        return question.cases().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    }

    /** The table's line that begins so, with two spaces for more. */
    private String squeezed(String start) {
        String line = figures.table().lines().filter(l -> l.startsWith(start)).findFirst().orElseThrow();
        String name = start.stripTrailing();
        return name + " " + line.substring(name.length()).strip().replaceAll(" {2,}", "  ");
    }
}
