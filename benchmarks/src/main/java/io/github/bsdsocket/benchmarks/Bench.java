// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import io.github.bsdsocket.Socket;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
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
        description = {
            "Measures the library beside C, CPython and what else Java has, on this machine.",
            "",
            "In each round all peers take their turn, each in a process of its own, so that a machine that is slower for a "
                    + "while is so for all. What a peer needs that isn't there (a C compiler, python3, or what PYTHON names) "
                    + "is said in its row. Each NAME's figures are printed and written when they are done. Nothing else "
                    + "should run meanwhile."
        },
        footer = {
            "",
            "The first run builds. After a change of the sources: mvn -B package -Dmaven.test.skip",
            "",
            "  $ bin/bsdsocket bench --list",
            "  $ bin/bsdsocket bench sendrecv",
            "  $ bin/bsdsocket bench sendrecv --rounds 1 --peers bsdsocket,c"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Bench.Version.class,
        sortOptions = false,
        descriptionHeading = "%n",
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n")
final class Bench implements Callable<Integer> {

    /** All that can be measured. */
    static final List<Question> QUESTIONS = List.of(
            BatchBenchmark.QUESTION,
            BulkBenchmark.QUESTION,
            CallsBenchmark.QUESTION,
            ConnectBenchmark.QUESTION,
            ConnectionsBenchmark.QUESTION,
            DatagramBenchmark.QUESTION,
            NamesBenchmark.QUESTION,
            RoundTripBenchmark.QUESTION,
            SendfileBenchmark.QUESTION,
            SendRecvBenchmark.QUESTION,
            StartupBenchmark.QUESTION,
            StreamsBenchmark.QUESTION,
            UnixBenchmark.QUESTION,
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
        Bench bench = new Bench(Path.of(System.getProperty("benchmarks.home", "")));
        Runtime.getRuntime().addShutdownHook(new Thread(bench::end));
        System.exit(new CommandLine(bench)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Bench::failed)
                .execute(args));
    }

    /** What the system refuses is a line for the user; what is wrong in the program itself keeps its stack trace. */
    private static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (!(e instanceof IOException)) {
            throw e;
        }
        String what = e instanceof FileSystemException ? e.getClass().getSimpleName() + ": " : "";
        command.getErr().println("bsdsocket bench: " + what + e.getMessage());
        return command.getCommandSpec().exitCodeOnExecutionException();
    }

    /** Leaves nothing behind when the user has had enough: no process, and no file that is half written. */
    private synchronized void end() {
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
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
        List<Question> questions =
                names.isEmpty() ? QUESTIONS : names.stream().distinct().map(this::question).toList();
        Path folder = (output.toString().isEmpty() ? home.resolve("target/bench") : output)
                .toAbsolutePath()
                .normalize();
        // Known now, and not when all is measured.
        Files.createDirectories(folder);
        Files.delete(Files.createTempFile(folder, "", ""));
        all = rounds * questions.stream().flatMap(q -> q.cases().stream()).mapToLong(c -> peers(c).size()).sum();
        Measurement.compile(home);
        start = System.nanoTime();
        for (Question question : questions) {
            Figures figures = measure(question);
            say("");
            write(figures, folder);
        }
        progress.println("The tables, samples and charts are in " + folder);
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

    private synchronized void write(Figures figures, Path folder) throws IOException {
        String name = figures.question().name();
        String table = figures.table() + "\n" + conditions(figures.question()) + "\n";
        System.out.println(table);
        Files.writeString(folder.resolve(name + ".txt"), table);
        Files.writeString(folder.resolve(name + ".csv"), figures.csv());
        try {
            Files.writeString(folder.resolve(name + ".svg"), Chart.of(figures));
        } catch (LinkageError | InternalError e) { // as Java says it where it finds no font
            progress.println("No chart of " + name + ", which needs fontconfig and a font: " + e.getMessage());
        }
    }

    /** What figures depend on besides. */
    private String conditions(Question question) {
        int processors = Runtime.getRuntime().availableProcessors();
        String pinned = Measurement.PROCESSOR == null ? ", not pinned (no taskset)" : ", pinned to one";
        return "%s, %d %s%s; %s %s (%s); Java %s; bsdsocket %s; rounds: %d"
                .formatted(
                        LocalDate.now(ZoneId.systemDefault()),
                        processors,
                        processors == 1 ? "processor" : "processors",
                        question.isPinned() ? pinned : "",
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("os.arch"),
                        Runtime.version(),
                        Version.ofLibrary(),
                        rounds);
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

    static final class Version implements CommandLine.IVersionProvider {

        static String ofLibrary() {
            return String.valueOf(Socket.class.getPackage().getImplementationVersion());
        }

        @Override
        public String[] getVersion() {
            return new String[] {"bsdsocket " + ofLibrary()};
        }
    }
}
