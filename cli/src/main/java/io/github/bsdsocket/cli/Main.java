// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.cli;

import io.github.bsdsocket.Socket;
import java.nio.file.FileSystemException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command's root, which only dispatches. */
@Command(
        name = "bsdsocket",
        description = "The BSD socket interface on the JVM.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        descriptionHeading = "%n",
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            Bench.class,
            Connect.class,
            Echo.class,
            Info.class,
            Listen.class,
            Repl.class,
            Resolve.class,
            Run.class,
            Selftest.class,
            Sniff.class,
            HelpCommand.class
        })
final class Main implements Runnable {

    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        CommandLine command = new CommandLine(new Main()).setExecutionExceptionHandler(Main::failed);
        // What follows is jshell's, or the program's.
        Objects.requireNonNull(command.getSubcommands().get("repl")).setUnmatchedOptionsArePositionalParams(true);
        Objects.requireNonNull(command.getSubcommands().get("run")).setStopAtPositional(true);
        return command;
    }

    /** A failed command is a line for the user; what is wrong in the program itself keeps its stack trace. */
    private static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (e instanceof RuntimeException && !(e instanceof UnsupportedOperationException)) {
            throw e;
        }
        // Where it has no reason, a FileSystemException's message is the file's name and nothing else.
        String what = e instanceof FileSystemException ? e.getClass().getSimpleName() + ": " : "";
        command.getErr().println("bsdsocket: " + what + e.getMessage());
        return command.getCommandSpec().exitCodeOnExecutionException();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command");
    }

    /** The version that the library's jar was built with. */
    static String libraryVersion() {
        return Socket.class.getModule().getDescriptor().rawVersion().orElse("(unknown)");
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"bsdsocket " + libraryVersion()};
        }
    }
}
