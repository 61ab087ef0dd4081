// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.cli;

import io.github.bsdsocket.Errno;
import io.github.bsdsocket.ErrnoException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code bsdsocket selftest}: what works on this machine. */
@Command(
        name = "selftest",
        description = {
            "Tries out on this machine what the library does, with real data.",
            "",
            "A line for each family, type and feature: PASS; ABSENT when this machine or this user doesn't have it; or FAIL. "
                    + "The last two with the reason."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:nothing failed", "1:something failed", "2:wrong usage"})
final class Selftest implements Callable<Integer> {

    /** For what should take milliseconds. */
    private static final int SECONDS = 20;

    @Spec
    private CommandSpec spec;

    private PrintWriter out = new PrintWriter(Writer.nullWriter());

    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);

    @Override
    public Integer call() throws IOException, InterruptedException {
        out = spec.commandLine().getOut();
        Info.systemLines().forEach((name, value) -> out.printf("%-13s  %s%n", name, value));
        out.println();
        Echo.use(this::echo);
        for (Feature feature : Feature.ALL) {
            run(feature);
        }
        out.println();
        out.printf("%d passed, %d absent, %d failed%n", count(Verdict.PASS), count(Verdict.ABSENT), count(Verdict.FAIL));
        return count(Verdict.FAIL) == 0 ? 0 : 1;
    }

    private int count(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    private int echo(List<Endpoint> endpoints) throws InterruptedException {
        for (Endpoint endpoint : endpoints) {
            Echo.Outcome outcome = Echo.outcome(endpoint);
            String name = endpoint.familyName() + " " + endpoint.typeName() + " " + outcome.address();
            line(outcome.verdict(), name, outcome.reason());
        }
        return 0;
    }

    private void line(Verdict verdict, String name, String reason) {
        counts.merge(verdict, 1, Integer::sum);
        out.printf("%-6s  %s%s%n", verdict, name, verdict == Verdict.PASS ? "" : ": " + reason);
        out.flush();
    }

    /** In a thread of its own, as it may hang. */
    private void run(Feature feature) throws InterruptedException {
        FutureTask<Void> task = new FutureTask<>(() -> {
            feature.check().run();
            return null;
        });
        Thread.ofPlatform().daemon().name(feature.name()).start(task);
        try {
            task.get(SECONDS, TimeUnit.SECONDS);
            line(Verdict.PASS, feature.name(), "");
        } catch (ExecutionException e) {
            Throwable why = task.exceptionNow();
            line(verdict(why), feature.name(), why instanceof IOException ? String.valueOf(why.getMessage()) : why.toString());
        } catch (TimeoutException e) {
            line(Verdict.FAIL, feature.name(), "hangs");
        }
    }

    /** A feature may be there and not be allowed; an algorithm that the kernel lacks has no entry. */
    private static Verdict verdict(Throwable why) {
        boolean refused = why instanceof ErrnoException e
                && (e.error() == Errno.EPERM || e.error() == Errno.EACCES || e.error() == Errno.ENOENT);
        return refused ? Verdict.ABSENT : Verdict.of(why);
    }
}
