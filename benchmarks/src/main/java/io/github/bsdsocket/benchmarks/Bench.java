// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the library beside its peers: each question, round by round, the peers in turn. */
@Command(
        name = "bsdsocket bench",
        description = "Measures the library beside C, CPython and what else Java has, on this machine.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class Bench implements Callable<Integer> {

    private static final List<Question> QUESTIONS = List.of(
            BatchBenchmark.QUESTION,
            BulkBenchmark.QUESTION,
            CallsBenchmark.QUESTION,
            ConnectBenchmark.QUESTION,
            ConnectionsBenchmark.QUESTION,
            DatagramBenchmark.QUESTION,
            NamesBenchmark.QUESTION,
            RoundTripBenchmark.QUESTION,
            SendRecvBenchmark.QUESTION,
            SendfileBenchmark.QUESTION,
            StreamsBenchmark.QUESTION,
            VirtualBenchmark.QUESTION,
            WakeBenchmark.QUESTION);

    @Parameters(paramLabel = "NAME", description = "What to measure; everything by default. --list has the names.")
    private List<String> names = List.of();

    @Option(names = "--list", description = "Lists what can be measured, and exits.")
    private boolean list;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "3", description = "How often; default: 3.")
    private int rounds;

    @Option(names = "--peers", split = ",", paramLabel = "PEER", description = "Only these: ${COMPLETION-CANDIDATES}.")
    private Set<Peer> peers = EnumSet.allOf(Peer.class);

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "The folder for each NAME's table (.txt), samples (.csv) and chart (.svg); "
                    + "default: benchmarks/target/bench.")
    private Path output = Path.of("");

    @Spec
    private CommandSpec spec;

    private final Path home;
    private final PrintStream progress = System.err;
    private final boolean terminal = Boolean.getBoolean("benchmarks.terminal");
    private long done;
    private long all;
    private long start;

    private Bench(Path home) {
        this.home = home;
    }

    public static void main(String[] args) {
        Path home = Path.of(System.getProperty("benchmarks.home", ""));
        System.exit(new CommandLine(new Bench(home))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (list) {
            QUESTIONS.forEach(q -> System.out.printf("%-12s %s%n", q.name(), q.title()));
            return 0;
        }
        if (rounds < 1) {
            throw new ParameterException(spec.commandLine(), "--rounds must be 1 or more, not " + rounds);
        }
        List<Question> questions = names.isEmpty() ? QUESTIONS : names.stream().map(this::question).toList();
        Path folder = output.toString().isEmpty() ? home.resolve("target/bench") : output;
        Files.createDirectories(folder);
        all = rounds * questions.stream().flatMap(q -> q.cases().stream()).mapToLong(c -> peers(c).size()).sum();
        start = System.nanoTime();
        List<Figures> results = new ArrayList<>();
        for (Question question : questions) {
            Figures figures = measure(question);
            results.add(figures);
            Files.writeString(folder.resolve(question.name() + ".txt"), figures.table());
            Files.writeString(folder.resolve(question.name() + ".csv"), figures.csv());
            Chart.write(figures, folder.resolve(question.name() + ".svg"));
        }
        say("");
        results.forEach(figures -> System.out.println(figures.table()));
        progress.println("The tables, samples and charts are in " + folder.toAbsolutePath().normalize());
        return 0;
    }

    private Question question(String name) {
        return QUESTIONS.stream()
                .filter(q -> q.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "nothing to measure is called " + name + "; there are: "
                                + String.join(" ", QUESTIONS.stream().map(Question::name).toList())));
    }

    private List<Peer> peers(Question.Case work) {
        return work.peers().stream().filter(peers::contains).toList();
    }

    private Figures measure(Question question) throws IOException, InterruptedException {
        Figures figures = new Figures(question);
        for (int round = 1; round <= rounds; round++) {
            for (Question.Case work : question.cases()) {
                for (Peer peer : peers(work)) {
                    say(question.name() + ", round " + round + " of " + rounds + ", " + work.name() + ": " + peer);
                    if (!figures.isMissing(work, peer)) {
                        try {
                            figures.add(work, peer, Measurement.of(home, question, work, peer));
                        } catch (Measurement.Missing e) {
                            figures.missing(work, peer, String.valueOf(e.getMessage()));
                        }
                    }
                    done++;
                }
            }
        }
        return figures;
    }

    /** The progress line: overwritten on a terminal. */
    private void say(String what) {
        if (what.isEmpty()) {
            progress.print(terminal ? "\r\033[K" : "");
            return;
        }
        String left = "";
        if (done > 0) {
            Duration rest = Duration.ofNanos((System.nanoTime() - start) / done * (all - done));
            left = rest.toMinutes() > 0 ? ", " + rest.toMinutes() + " min left" : ", " + rest.toSeconds() + " s left";
        }
        progress.print((terminal ? "\r\033[K" : "") + "[" + done + "/" + all + left + "] " + what + (terminal ? "" : "\n"));
    }
}
