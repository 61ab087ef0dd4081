// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server that listens on Unix sockets only, a path and an abstract name. It runs as {@code postgres} where the
 * tests run as root, which it refuses. Without PostgreSQL on the machine, {@link #start} aborts the test.
 */
final class Postgres {
    private static final String USER = "postgres";

    private final Path bin;
    private final Path home;
    private final String name;

    private Postgres(Path bin, Path home) {
        this.bin = bin;
        this.home = home;
        this.name = "@bsdsocket-" + ProcessHandle.current().pid();
    }

    /** Starts a server whose files are in a folder; it takes connections when this returns. */
    static Postgres start(Path dir) throws IOException, InterruptedException {
        Path bin = find();
        if (bin == null) {
            abort("no PostgreSQL in /usr/lib/postgresql");
        }
        if (isRoot()) {
            UserPrincipal owner =
                    dir.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(USER);
            Files.setOwner(dir, owner);
            Files.setPosixFilePermissions(dir, PosixFilePermissions.fromString("rwx------"));
        }
        Postgres server = new Postgres(bin, dir);
        server.run("initdb", "-A", "trust", "-U", USER, "--no-sync", "-D", server.data());
        String options = "-c listen_addresses='' -c fsync=off -c max_connections=250 -k '" + dir + "," + server.name + "'";
        server.run("pg_ctl", "-w", "-D", server.data(), "-l", dir.resolve("log").toString(), "-o", options, "start");
        return server;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static @Nullable Path find() throws IOException {
        Path all = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(all)) {
            return null;
        }
        try (DirectoryStream<Path> versions = Files.newDirectoryStream(all)) {
            for (Path version : versions) {
                if (Files.isExecutable(version.resolve("bin/initdb"))) {
                    return version.resolve("bin");
                }
            }
        }
        return null;
    }

    private String data() {
        return home.resolve("data").toString();
    }

    /** Runs a program of PostgreSQL to its end. */
    private void run(String program, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=" + USER, "--regid=" + USER, "--clear-groups"));
        }
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(args));
        Path output = Files.createTempFile("postgres", ".log");
        try {
            // To a file: the server keeps what it inherits open.
            Process process = new ProcessBuilder(command)
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            assertEquals(0, process.waitFor(), () -> program + " failed: " + read(output));
        } finally {
            Files.delete(output);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** The path of its socket in the file system. */
    String path() {
        return home.resolve(".s.PGSQL.5432").toString();
    }

    /** The abstract name of its other socket. */
    String abstractName() {
        return name + "/.s.PGSQL.5432";
    }

    /** Ends the server and all that it had open. */
    void stop() throws IOException, InterruptedException {
        run("pg_ctl", "-w", "-D", data(), "-m", "immediate", "stop");
    }
}
