// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The help of {@code bsdsocket repl}: {@code bin/bsdsocket} turns itself into the JDK's jshell. */
@Command(
        name = "repl",
        description = {
            "Runs JShell, the JDK's interpreter, with the library imported.",
            "",
            "What is typed needs no import: the library's packages, its constants and functions of <netdb.h>, "
                    + "<arpa/inet.h> and <net/if.h>, the charsets by name, and all of java.base. Without a terminal, lines are "
                    + "read from standard input. The exit status is that of /exit."
        },
        footer = {
            "",
            "  $ bin/bsdsocket repl",
            "  jshell> var s = new Socket(AF_INET, SOCK_STREAM)",
            "  jshell> s.connect(\"localhost\", getservbyname(\"ssh\"))",
            "  jshell> new String(s.recv(1024))"
        })
final class Repl implements Callable<Integer> {

    @Parameters(paramLabel = "ARG", description = "What jshell gets: its options, and files of snippets.")
    @SuppressWarnings("UnusedVariable") // is in the help
    private List<String> args = List.of();

    @Override
    public Integer call() {
        throw new UnsupportedOperationException("repl: only bin/bsdsocket can run it");
    }
}
