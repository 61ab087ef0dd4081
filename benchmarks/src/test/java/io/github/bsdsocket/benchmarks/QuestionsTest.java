// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** That what each question measures is there, and runs. */
class QuestionsTest {

    /** Some work has the other half of it in C. */
    @BeforeAll
    static void compile() throws Exception {
        Measurement.compile(Path.of(""));
    }

    @TestFactory
    Stream<DynamicTest> theLibraryDoesTheWorkOfEachCase() {
        return Bench.QUESTIONS.stream()
                .filter(question -> Timing.class.isAssignableFrom(question.work()))
                .flatMap(question -> question.cases().stream()
                        .filter(work -> work.peers().contains(Peer.BSDSOCKET))
                        .map(work -> DynamicTest.dynamicTest(
                                question.name() + " " + work.name(), () -> runs(question, work))));
    }

    /** Once, in this process, with no warm-up. */
    private static void runs(Question question, Question.Case work) throws Exception {
        var options = new OptionsBuilder()
                .include(question.work().getName().replace(".", "\\.") + "\\.")
                .param("peer", Peer.BSDSOCKET.name())
                .param("work", work.name())
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(10))
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        double score = new Runner(options).runSingle().getPrimaryResult().getScore();
        assertTrue(score > 0, () -> "nanoseconds: " + score);
    }

    @Test
    void eachQuestionHasThePrograms() {
        for (Question question : Bench.QUESTIONS) {
            for (Question.Case work : question.cases()) {
                work.peers().stream().filter(peer -> !peer.isJava()).forEach(peer -> {
                    Path program = peer == Peer.CPYTHON
                            ? Path.of("src/main/python", question.name() + ".py")
                            : Path.of("src/main/native", question.name() + ".c");
                    assertTrue(Files.exists(program), program::toString);
                });
            }
        }
    }

    @Test
    void eachTargetIsOfACaseThatThePeerHas() {
        for (Question question : Bench.QUESTIONS) {
            for (Question.Case work : question.cases()) {
                for (Question.Target target : work.targets()) {
                    List<Question.Case> of = question.cases().stream()
                            .filter(c -> c.name().equals(target.of()) && c.peers().contains(target.peer()))
                            .toList();
                    assertEquals(1, of.size(), () -> question.name() + ", " + work.name() + ": " + target);
                }
            }
        }
    }

    @Test
    void namesAreInOrderAndOnlyOnce() {
        List<String> names = Bench.QUESTIONS.stream().map(Question::name).toList();
        assertEquals(names.stream().sorted().distinct().toList(), names);
        for (Question question : Bench.QUESTIONS) {
            List<String> cases = question.cases().stream().map(Question.Case::name).toList();
            assertFalse(cases.isEmpty(), question.name());
            assertEquals(cases.stream().distinct().toList(), cases, question.name());
        }
    }
}
