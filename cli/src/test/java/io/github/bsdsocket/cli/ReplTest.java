// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/bsdsocket repl}, at a terminal and without one. */
class ReplTest {

    private static final String LAUNCHER =
            Path.of("../bin/bsdsocket").toAbsolutePath().normalize().toString();

    /** Runs a command at a terminal of its own and types a file's lines, each when the prompt is there. */
    private static final String TERMINAL = """
            import os, pty, sys
            pid, fd = pty.fork()
            if pid == 0:
                os.execvp(sys.argv[2], sys.argv[2:])
            seen = b''
            prompts = 0
            lines = open(sys.argv[1], 'rb').read().splitlines()
            while True:
                try:
                    data = os.read(fd, 4096)
                except OSError: # EIO: nobody has the terminal open any more
                    break
                if not data:
                    break
                seen += data
                if b'\\x1b[6n' in data: # where is the cursor?
                    os.write(fd, b'\\x1b[1;1R')
                while lines and seen.count(b'jshell> ') > prompts:
                    prompts = seen.count(b'jshell> ')
                    os.write(fd, lines.pop(0) + b'\\r')
            sys.stdout.buffer.write(seen)
            sys.stdout.flush()
            sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
            """;

    @TempDir
    private Path dir;

    @Test
    void linesWorkWithoutATerminal() throws Exception {
        Path lines = Files.writeString(dir.resolve("lines.jsh"), """
                var pair = Socket.socketpair(AF_UNIX, SOCK_SEQPACKET)
                pair.first().sendall("over a socket".getBytes(UTF_8));
                IO.println(new String(pair.second().recv(100), UTF_8))
                IO.println(htons(1) == Short.toUnsignedInt(Short.reverseBytes((short) 1)) || htons(1) == 1)
                IO.println(getservbyname("http") + " " + inetNtoa(inetAton("127.1")))
                IO.println(ifNameindex().isEmpty())
                IO.println(Selector.class.getPackageName() + " " + StreamServer.class.getSimpleName())
                IO.println(TextFile.class.getSimpleName() + " " + Socket.class.getName() + " " + Path.of("/x"))
                /exit 3
                """);
        // Options and files go to jshell.
        Ended repl = Ended.process(dir, new ProcessBuilder(LAUNCHER, "repl", preferences(), lines.toString()));
        assertEquals(3, repl.status(), repl::toString);
        assertEquals(
                List.of(
                        "over a socket",
                        "true",
                        "80 127.0.0.1",
                        "false",
                        "io.github.bsdsocket.select StreamServer",
                        "TextFile io.github.bsdsocket.Socket /x"),
                repl.out());
        assertTrue(repl.err().stream().noneMatch(l -> l.contains("WARNING")), repl::toString);
    }

    @Test
    void linesWorkAtATerminalAsTyped() throws Exception {
        assumeTrue(Ended.process(dir, new ProcessBuilder("python3", "-c", "import pty")).status() == 0, "needs python3");
        Path lines = Files.writeString(dir.resolve("lines"), """
                var s = new Socket(AF_INET, SOCK_STREAM)
                s.bind("127.0.0.1", 0)
                s.listen(1)
                var c = Socket.createConnection("127.0.0.1", ((Address.Inet) s.getsockname()).port())
                var accepted = s.accept()
                c.sendall("Hello, world".getBytes())
                new String(accepted.conn().recv(1024))
                /exit 7
                """);
        Path script = Files.writeString(dir.resolve("terminal.py"), TERMINAL);
        ProcessBuilder builder =
                new ProcessBuilder("python3", script.toString(), lines.toString(), LAUNCHER, "repl", preferences());
        builder.environment().put("TERM", "dumb");
        Ended repl = Ended.process(dir, builder);
        String seen = String.join("\n", repl.out());
        assertEquals(7, repl.status(), seen);
        assertTrue(seen.contains("==> \"Hello, world\""), seen);
        assertFalse(seen.contains("Error") || seen.contains("Exception") || seen.contains("WARNING"), seen);
    }

    /** The test's own, where jshell keeps the history. */
    private String preferences() {
        return "-J-Djava.util.prefs.userRoot=" + dir;
    }

    @Test
    void helpIsOurs() throws Exception {
        Ended help = Ended.process(dir, new ProcessBuilder(LAUNCHER, "repl", "--help"));
        assertEquals(0, help.status());
        assertEquals("Usage: bsdsocket repl [-hV] [ARG...]", help.out().getFirst());
    }
}
