// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The help of {@code bsdsocket run}, and what is said when it can't be done. A file that is there never gets here:
 * {@code bin/bsdsocket} turns itself into the program, which so has the process's number and descriptors.
 */
@Command(
        name = "run",
        description = "Runs a Java source file with the library in reach.",
        footer = {
            "",
            "The file needs no class and nothing but the imports that it uses:",
            "",
            "  import static io.github.bsdsocket.Constants.*;",
            "  import io.github.bsdsocket.Socket;",
            "",
            "  void main() throws IOException {",
            "      try (var s = new Socket(AF_INET, SOCK_STREAM)) {",
            "          s.bind(\"127.0.0.1\", 0);",
            "          IO.println(s.getsockname());",
            "      }",
            "  }"
        })
final class Run implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE.java", description = "The program.")
    private Path file;

    @Parameters(index = "1..*", paramLabel = "ARG", description = "What its main method gets.")
    @SuppressWarnings("UnusedVariable") // is in the help
    private List<String> args = List.of();

    @Override
    public Integer call() throws IOException {
        if (!file.toString().endsWith(".java")) {
            throw new ParameterException(spec.commandLine(), "Not the name of a Java source file: " + file);
        }
        throw new FileNotFoundException(
                (Files.exists(file) ? "run: only bin/bsdsocket can run it: " : "run: no such file: ") + file);
    }
}
