// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import static java.util.stream.Collectors.joining;

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

    /** What the library's median is beside another one: of all rounds, and the least and the most of one. */
    record Comparison(double median, double least, double most) {

        String format(DoubleFunction<String> value) {
            return value.apply(median) + " [" + value.apply(least) + ", " + value.apply(most) + "]";
        }
    }

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

    private static double percentile(List<Double> values, double part) {
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

    /** A table for people: each peer's median, the quartiles about it, and the library's ratio to it. */
    String table() {
        StringBuilder table = new StringBuilder(question.name() + ": " + question.title() + "\n\n");
        table.append(line("", "median", "quartiles", "allocates", "bsdsocket is ... times it"));
        for (Question.Case work : question.cases()) {
            table.append(work.name()).append('\n');
            for (Peer peer : work.peers()) {
                table.append(row(work, peer));
            }
            work.targets().stream()
                    .filter(t -> !t.of().equals(work.name()))
                    .forEach(t -> table.append(line("  " + t.peer() + ", " + t.of(), "", "", "", target(work, t))));
        }
        return table.toString();
    }

    private String row(Question.Case work, Peer peer) {
        String why = missing.get(new Of(work.name(), peer));
        if (why != null) {
            return line("  " + peer, "-", "", "", why);
        }
        List<Double> samples = samples(work.name(), peer);
        if (samples.isEmpty()) {
            return "";
        }
        double allocated = percentile(
                of(work.name(), peer).stream().map(Measurement::allocated).toList(), 0.5);
        String targets = work.targets().stream()
                .filter(t -> t.peer() == peer && t.of().equals(work.name()))
                .map(t -> target(work, t))
                .collect(joining());
        Comparison ratio = peer == Peer.BSDSOCKET ? null : ratio(work.name(), work.name(), peer);
        return line(
                "  " + peer,
                amount(percentile(samples, 0.5), work.unit()),
                amount(percentile(samples, 0.25), work.unit()) + " - " + amount(percentile(samples, 0.75), work.unit()),
                Double.isNaN(allocated) ? "" : String.format(Locale.ROOT, "%.0f B", allocated),
                !targets.isEmpty() ? targets : ratio == null ? "" : ratio.format(Figures::multiple));
    }

    private String target(Question.Case work, Question.Target target) {
        Comparison comparison = target.over()
                ? compare(work.name(), target.of(), target.peer(), (ours, theirs) -> ours - theirs)
                : ratio(work.name(), target.of(), target.peer());
        if (comparison == null) {
            return "";
        }
        DoubleFunction<String> value = target.over() ? v -> amount(v, work.unit()) : Figures::multiple;
        return comparison.format(value) + (target.over() ? " more; " : "; ")
                + (comparison.median() <= target.most() ? "as aimed at" : "MISSED") + ": at most "
                + value.apply(target.most());
    }

    private static String multiple(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String line(String peer, String median, String quartiles, String allocated, String ratio) {
        return String.format(Locale.ROOT, "%-18s %11s  %-23s %10s  %s", peer, median, quartiles, allocated, ratio)
                        .stripTrailing()
                + "\n";
    }

    private static String amount(double value, Question.Unit unit) {
        String[] units = unit == Question.Unit.TIME ? new String[] {"ns", "µs", "ms", "s"} : new String[] {"B", "KB", "MB"};
        int i = 0;
        while (Math.abs(value) >= 10_000 && i < units.length - 1) {
            value /= 1000;
            i++;
        }
        return String.format(Locale.ROOT, value < 100 ? "%.1f %s" : "%.0f %s", value, units[i]);
    }
}
