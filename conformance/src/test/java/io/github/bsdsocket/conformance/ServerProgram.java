// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static io.github.bsdsocket.Constants.AF_UNIX;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Socket;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A server of Debian's that a test starts and ends: in the foreground, in a folder of its own, on a Unix socket there. It runs
 * as {@code nobody} where the tests run as root. Without the program on the machine, {@link #start} aborts the test.
 */
final class ServerProgram {
    private static final String USER = "nobody";

    private final Process process;
    private final Path socket;

    private ServerProgram(Process process, Path socket) {
        this.process = process;
        this.socket = socket;
    }

    /**
     * Starts a server; it takes connections when this returns.
     *
     * @param socket where it listens, in the folder
     */
    static ServerProgram start(Path dir, Path socket, String program, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            UserPrincipal owner = dir.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(USER);
            Files.setOwner(dir, owner);
            Files.setPosixFilePermissions(dir, PosixFilePermissions.fromString("rwx------"));
            command.addAll(List.of("setpriv", "--reuid=" + USER, "--regid=nogroup", "--clear-groups"));
        }
        command.add(find(program).toString());
        command.addAll(List.of(args));
        Path log = dir.resolve("log");
        Process process = new ProcessBuilder(command)
                .directory(dir.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        ServerProgram server = new ServerProgram(process, socket);
        try {
            connect(process, socket).close();
            return server;
        } catch (IOException e) {
            server.stop();
            throw e;
        } catch (AssertionError e) {
            throw new AssertionError(program + " wrote " + Files.readString(log, UTF_8), e);
        }
    }

    private static Path find(String program) {
        return Stream.of("/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin")
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(() -> abort("no " + program + " in /usr/sbin or /usr/bin"));
    }

    /** A connection to a server that may not listen yet: it is tried until it does, or has ended. */
    static Socket connect(Process server, Path path) throws IOException {
        Address address = Address.unix(path.toString());
        while (server.isAlive()) {
            Socket s = new Socket(AF_UNIX);
            if (s.connectEx(address) == 0) {
                return s;
            }
            s.close();
            Thread.onSpinWait();
        }
        return fail("the server of " + path + " ended with status " + server.exitValue());
    }

    /** The path of its socket. */
    String path() {
        return socket.toString();
    }

    /** Ends the server. */
    void stop() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }
}
