// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/** The figures of a question: every sample, and what follows from them. */
final class Figures {

    /** The place of a measurement. */
    private record Of(String work, Peer peer) {}

    /** What the library's median is beside another one: the median of all rounds, and the least and the most of one. */
    record Comparison(double median, double least, double most) {}

    private static final List<String> HEADINGS =
            List.of("", "median", "quartiles", "heap", "bsdsocket beside it", "least to most", "target");

    private static final String LEGEND = """
            median               of all samples of all rounds
            quartiles            a quarter of the samples is below the first, a quarter above the second
            heap                 what each piece of work allocates, in Java
            bsdsocket beside it  its median as a multiple of this one, so that less than 1 is faster or smaller; or, with a
                                 sign, how much more it is: in each round, and of that the median
            least to most        the same, of the rounds with the least and the most
            target               what is aimed at, and whether the median keeps it
            """;

    private final Question question;
    private final Map<Of, List<Measurement>> rounds = new HashMap<>();
    private final Map<Of, String> missing = new HashMap<>();

    Figures(Question question) {
        this.question = question;
    }

    Question question() {
        return question;
    }

    /** Adds a round of a peer. */
    void add(Question.Case work, Peer peer, Measurement measurement) {
        rounds.computeIfAbsent(new Of(work.name(), peer), _ -> new ArrayList<>()).add(measurement);
    }

    /** Says why there are no figures of a peer. */
    void missing(Question.Case work, Peer peer, String why) {
        missing.put(new Of(work.name(), peer), why);
    }

    boolean isMissing(Question.Case work, Peer peer) {
        return missing.containsKey(new Of(work.name(), peer));
    }

    private List<Measurement> of(String work, Peer peer) {
        return rounds.getOrDefault(new Of(work, peer), List.of());
    }

    private List<Double> samples(String work, Peer peer) {
        return of(work, peer).stream().flatMap(m -> m.samples().stream()).toList();
    }

    /** The median of a peer's samples of all rounds; NaN when there are none. */
    double median(String work, Peer peer) {
        return percentile(samples(work, peer), 0.5);
    }

    /** The library's median as a multiple of a peer's; null when one of the two is missing. */
    @Nullable Comparison ratio(String work, String of, Peer peer) {
        return compare(work, of, peer, (ours, theirs) -> ours / theirs);
    }

    /** Compares the library's median with a peer's, round by round; null when one of the two is missing. */
    private @Nullable Comparison compare(String work, String of, Peer peer, DoubleBinaryOperator comparison) {
        List<Measurement> ours = of(work, Peer.BSDSOCKET);
        List<Measurement> theirs = of(of, peer);
        int count = Math.min(ours.size(), theirs.size());
        if (count == 0) {
            return null;
        }
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(comparison.applyAsDouble(
                    percentile(ours.get(i).samples(), 0.5), percentile(theirs.get(i).samples(), 0.5)));
        }
        return new Comparison(percentile(values, 0.5), percentile(values, 0), percentile(values, 1));
    }

    /** The value that a part of all others is below, between two values in proportion; NaN when there are none. */
    static double percentile(List<Double> values, double part) {
        if (values.isEmpty()) {
            return Double.NaN;
        }
        List<Double> sorted = values.stream().sorted().toList();
        double at = part * (sorted.size() - 1);
        int below = (int) at;
        double value = sorted.get(below);
        return value + (at - below) * (sorted.get(Math.min(below + 1, sorted.size() - 1)) - value);
    }

    /** The samples, as comma-separated values. */
    String csv() {
        StringBuilder csv = new StringBuilder("case,peer,round,sample\n");
        for (Question.Case work : question.cases()) {
            for (Peer peer : work.peers()) {
                List<Measurement> all = of(work.name(), peer);
                for (int round = 0; round < all.size(); round++) {
                    for (double sample : all.get(round).samples()) {
                        csv.append(String.format(Locale.ROOT, "%s,%s,%d,%.1f%n", work.name(), peer, round + 1, sample));
                    }
                }
            }
        }
        return csv.toString();
    }

    /** A table for people: what each peer needs, how the library is beside it, and what was aimed at; then a legend. */
    String table() {
        List<List<String>> rows = new ArrayList<>(List.of(HEADINGS));
        for (Question.Case work : question.cases()) {
            List<List<String>> peers =
                    work.peers().stream().flatMap(peer -> row(work, peer).stream()).toList();
            if (!peers.isEmpty()) {
                rows.add(List.of(work.name()));
                rows.addAll(peers);
                work.targets().stream()
                        .filter(t -> !t.of().equals(work.name()))
                        .flatMap(t -> row(work, t).stream())
                        .forEach(rows::add);
            }
        }
        return question.name() + ": " + question.title() + "\n\n" + aligned(rows) + "\n" + LEGEND;
    }

    /** A peer's row or, with more than one target, rows; none when it was not asked for. */
    private List<List<String>> row(Question.Case work, Peer peer) {
        String name = "  " + peer;
        String why = missing.get(new Of(work.name(), peer));
        if (why != null) {
            return List.of(List.of(name, "- " + why));
        }
        List<Double> samples = samples(work.name(), peer);
        if (samples.isEmpty()) {
            return List.of();
        }
        double heap = percentile(
                of(work.name(), peer).stream().map(Measurement::allocated).toList(), 0.5);
        List<String> cells = List.of(
                name,
                amount(percentile(samples, 0.5), work.unit()),
                amount(percentile(samples, 0.25), work.unit()) + " to " + amount(percentile(samples, 0.75), work.unit()),
                Double.isNaN(heap) ? "" : amount(heap, Question.Unit.MEMORY));
        List<Question.Target> targets = work.targets().stream()
                .filter(t -> t.peer() == peer && t.of().equals(work.name()))
                .toList();
        if (targets.isEmpty() && peer != Peer.BSDSOCKET) {
            return List.of(with(cells, ratio(work.name(), work.name(), peer), Figures::multiple, ""));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Question.Target target : targets) {
            rows.add(row(work, target, rows.isEmpty() ? cells : List.of("", "", "", "")));
        }
        return rows.isEmpty() ? List.of(cells) : rows;
    }

    /** The row of a target that is a peer in another case. */
    private List<List<String>> row(Question.Case work, Question.Target target) {
        return of(target.of(), target.peer()).isEmpty()
                ? List.of()
                : List.of(row(work, target, List.of("  " + target.peer() + ", " + target.of(), "", "", "")));
    }

    private List<String> row(Question.Case work, Question.Target target, List<String> cells) {
        DoubleFunction<String> value = target.over() ? v -> more(v, work.unit()) : Figures::multiple;
        Comparison comparison = target.over()
                ? compare(work.name(), target.of(), target.peer(), (ours, theirs) -> ours - theirs)
                : ratio(work.name(), target.of(), target.peer());
        return with(cells, comparison, value, verdict(comparison, target) + "at most " + value.apply(target.most()));
    }

    private static String verdict(@Nullable Comparison comparison, Question.Target target) {
        return comparison == null ? "" : comparison.median() <= target.most() ? "kept: " : "MISSED: ";
    }

    private static List<String> with(
            List<String> cells, @Nullable Comparison comparison, DoubleFunction<String> value, String target) {
        List<String> row = new ArrayList<>(cells);
        if (comparison != null) {
            row.add(value.apply(comparison.median()));
            row.add(value.apply(comparison.least()) + " to " + value.apply(comparison.most()));
            row.add(target);
        }
        return row;
    }

    /** Columns as wide as what is in them, numbers to the right; the first and the last to the left, and a row's words. */
    private static String aligned(List<List<String>> rows) {
        int[] widths = new int[HEADINGS.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size() && !isWords(row, i); i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        StringBuilder table = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i);
                String space = " ".repeat(Math.max(0, widths[i] - cell.length()));
                boolean left = i == 0 || i == widths.length - 1 || isWords(row, i);
                line.append(i == 0 ? "" : "  ").append(left ? cell + space : space + cell);
            }
            table.append(line.toString().stripTrailing()).append('\n');
        }
        return table.toString();
    }

    /** Whether it is the name of a case, or why a peer is missing: neither is in a column. */
    private static boolean isWords(List<String> row, int index) {
        return row.size() < 4 && index == row.size() - 1;
    }

    private static String multiple(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String more(double value, Question.Unit unit) {
        return (value < 0 ? "-" : "+") + amount(Math.abs(value), unit);
    }

    /** An amount in the unit that needs few digits. */
    static String amount(double value, Question.Unit unit) {
        List<String> units = unit == Question.Unit.TIME ? List.of("ns", "µs", "ms", "s") : List.of("B", "KB", "MB");
        int i = 0;
        double scaled = value;
        while (scaled >= 10_000 && i < units.size() - 1) {
            scaled /= 1000;
            i++;
        }
        return String.format(Locale.ROOT, scaled < 100 && value > 0 ? "%.1f %s" : "%.0f %s", scaled, units.get(i));
    }
}
