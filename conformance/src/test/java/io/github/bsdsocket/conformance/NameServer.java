// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.bsdsocket.Netdb;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A network of its own (a network, mount, process and host name namespace) with a DNS server, dnsmasq, and databases of
 * its own in /etc; in it a CPython and a JVM that answer look-ups.
 */
final class NameServer implements AutoCloseable {

    private static final String ENTER = """
            import os, sys
            flags = '-mnupf' if os.geteuid() == 0 else '-rmnupf'
            os.execvp('unshare', ['unshare', flags, '--mount-proc', '--kill-child', sys.executable, '-u', '-c',
                                  *sys.argv[1:]])
            """;

    /** Sets all up, says so in a line, then answers each line with Python's line and Java's. */
    private static final String DRIVER = Lookup.PYTHON + """
            import os, signal, struct, subprocess, threading

            signal.alarm(100)  # a hang ends everything
            os.chdir(sys.argv[1])
            for file in os.listdir('etc'):
                subprocess.run(['mount', '--bind', 'etc/' + file, os.path.realpath('/etc/' + file)], check=True)
            subprocess.run(['ip', 'link', 'set', 'lo', 'up'], check=True)

            silent = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
            silent.bind(('127.0.0.2', 53))
            failing = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
            failing.bind(('127.0.0.3', 53))

            def fail():
                while True:
                    query, peer = failing.recvfrom(4096)
                    flags = 0x8182  # a response, recursion available, SERVFAIL
                    failing.sendto(query[:2] + struct.pack('>H', flags) + query[4:], peer)

            threading.Thread(target=fail, daemon=True).start()
            server = subprocess.Popen(['dnsmasq', '--keep-in-foreground', '--conf-file=dnsmasq.conf'])
            probe = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
            probe.connect(('127.0.0.1', 53))
            probe.settimeout(0.1)
            while server.poll() is None:
                try:
                    probe.send(b'\\0\\1\\1\\0\\0\\1\\0\\0\\0\\0\\0\\0\\3one\\4test\\0\\0\\1\\0\\1')
                    probe.recv(512)
                    break
                except OSError:
                    pass
            java = subprocess.Popen(sys.argv[2:], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                    encoding='utf-8', bufsize=1)
            print('ready')
            for line in sys.stdin:
                java.stdin.write(line)
                print('' if line.startswith('timed') else answer(line))
                sys.stdout.write(java.stdout.readline())
            """;

    private final Process process;
    private final BufferedWriter out;
    private final BufferedReader in;

    /** What both say of a look-up. */
    record Answers(String python, String java) {}

    /**
     * Starts all of it.
     *
     * @param folder holds {@code dnsmasq.conf} and a folder {@code etc}, whose files stand for those of the system
     */
    NameServer(Path folder) throws IOException, InterruptedException {
        for (String program : List.of("unshare", "ip", "dnsmasq")) {
            assumeTrue(installed(program), "no " + program + ": install util-linux, iproute2 and dnsmasq-base");
        }
        assumeTrue(
                new ProcessBuilder("sh", "-c", "unshare -mnupf --mount-proc true || unshare -rmnupf --mount-proc true")
                                .start()
                                .waitFor()
                        == 0,
                "no right to make namespaces");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = location(Lookup.class) + ":" + location(Netdb.class);
        String native_ = "--enable-native-access=ALL-UNNAMED";
        process = CPython.start(
                ENTER, DRIVER, folder.toString(), java, native_, "-cp", classes, Lookup.class.getName());
        out = process.outputWriter(UTF_8);
        in = process.inputReader(UTF_8);
        assertEquals("ready", in.readLine());
    }

    /** Has both look something up. A function {@code timed} is Java's only. */
    Answers ask(Lookup lookup) throws IOException {
        out.write(lookup + "\n");
        out.flush();
        String python = in.readLine();
        String java = in.readLine();
        assertNotNull(python, lookup.toString());
        assertNotNull(java, lookup.toString());
        return new Answers(python, java);
    }

    /** Ends everything in it: the process namespace dies with its first process. */
    @Override
    public void close() throws IOException {
        out.close();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static boolean installed(String program) {
        return List.of("/bin", "/sbin", "/usr/bin", "/usr/sbin").stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
