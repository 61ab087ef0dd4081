package io.github.bsdsocket.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command's root, which only dispatches. */
@Command(
    name = "bsdsocket",
    description = "The BSD socket interface on the JVM.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class Main implements Runnable {
  @Spec private CommandSpec spec;

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }

  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"bsdsocket " + Main.class.getModule().getDescriptor().rawVersion().orElse("(unknown)")};
    }
  }
}
