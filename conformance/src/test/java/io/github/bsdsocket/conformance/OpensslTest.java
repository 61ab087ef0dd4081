// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static io.github.bsdsocket.Constants.AF_UNIX;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Socket;
import io.github.bsdsocket.io.NetSocket;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JDK's TLS over a {@link NetSocket}, OpenSSL at the other end of a Unix socket. Without openssl it is aborted. */
class OpensslTest {
    private static final char[] PASSWORD = "changeit".toCharArray();

    private static @Nullable Path certificates;
    private static SSLContext sslContext;

    @BeforeAll
    static void makeCertificate(@TempDir Path dir) throws Exception {
        certificates = dir;
        run(dir, "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
                "-subj", "/CN=localhost", "-keyout", "key.pem", "-out", "cert.pem");
        run(dir, "openssl", "pkcs12", "-export", "-in", "cert.pem", "-inkey", "key.pem", "-out", "store.p12",
                "-passout", "pass:" + new String(PASSWORD));
        KeyManagerFactory own = KeyManagerFactory.getInstance("PKIX");
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        try (InputStream store = Files.newInputStream(dir.resolve("store.p12"));
                InputStream certificate = Files.newInputStream(dir.resolve("cert.pem"))) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(store, PASSWORD);
            own.init(keys, PASSWORD);
            trusted.setCertificateEntry("a", CertificateFactory.getInstance("X.509").generateCertificate(certificate));
        }
        TrustManagerFactory others = TrustManagerFactory.getInstance("PKIX");
        others.init(trusted);
        sslContext = SSLContext.getInstance("TLS");
        sslContext.init(own.getKeyManagers(), others.getTrustManagers(), null);
    }

    private static void run(Path dir, String... command) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command).directory(dir.toFile()).redirectErrorStream(true).start();
        } catch (IOException e) {
            abort("no openssl on the PATH: " + e.getMessage());
            return;
        }
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor(), output);
    }

    /** A program of OpenSSL that sends each line it is told and prints what it receives. */
    private static final class Openssl implements AutoCloseable {
        private final Process process;
        private final BufferedReader output;

        Openssl(String... arguments) throws IOException {
            // It leaves some of its lines in the buffer of a pipe.
            List<String> command = new ArrayList<>(List.of("stdbuf", "-oL", "openssl"));
            Stream.of(arguments).forEach(command::add);
            command.addAll(List.of("-cert", "cert.pem", "-key", "key.pem", "-CAfile", "cert.pem"));
            process = new ProcessBuilder(command)
                    .directory(Objects.requireNonNull(certificates).toFile())
                    .redirectErrorStream(true)
                    .start();
            output = process.inputReader(UTF_8);
        }

        /** A server that asks for a certificate. As it prints the path, it takes one of 31 bytes at most: so a relative one. */
        static Openssl server(String... arguments) throws IOException {
            List<String> all = new ArrayList<>(List.of("s_server", "-unix", "s", "-unlink", "-Verify", "1"));
            Stream.of(arguments).forEach(all::add);
            return new Openssl(all.toArray(String[]::new));
        }

        /** A connection to the server that it is: it says that it accepts before it does. */
        Socket connect() throws IOException {
            return ServerProgram.connect(process, Objects.requireNonNull(certificates).resolve("s"));
        }

        void tell(String line) throws IOException {
            OutputStream in = process.getOutputStream();
            in.write((line + "\n").getBytes(UTF_8));
            in.flush();
        }

        /** Reads its output up to a line with this text. */
        void await(String text) throws IOException {
            StringBuilder seen = new StringBuilder();
            String line;
            do {
                line = output.readLine();
                seen.append(line).append('\n');
                assertTrue(line != null, () -> "openssl ended, and wrote " + seen);
            } while (!line.contains(text));
        }

        void awaitEnd() throws InterruptedException, IOException {
            while (output.readLine() != null) {
                // until it closes its output
            }
            process.waitFor();
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }

    private static void talk(SSLSocket tls, Openssl openssl, String version, String commands) throws Exception {
        var lines = new BufferedReader(new InputStreamReader(tls.getInputStream(), UTF_8));
        OutputStream out = tls.getOutputStream();
        out.write("from the JDK\n".getBytes(UTF_8));
        openssl.await("from the JDK");
        assertEquals(version, tls.getSession().getProtocol());
        assertEquals("CN=localhost", tls.getSession().getPeerPrincipal().getName());
        for (String command : commands.split(" ", -1)) {
            // New keys, and data both ways under them. OpenSSL reads a command and a line of text one at a time.
            openssl.tell(command);
            openssl.await(command.equals("R") ? "RENEGOTIATING" : "KEYUPDATE");
            openssl.tell("after " + command);
            assertEquals("after " + command, lines.readLine());
            out.write(("answer to " + command + "\n").getBytes(UTF_8));
            openssl.await("answer to " + command);
        }
    }

    @ParameterizedTest
    @CsvSource({"TLSv1.3, -tls1_3, k K", "TLSv1.2, -tls1_2, R"})
    void aClientOfOpensslTalksToAServerOfTheJdk(String version, String option, String commands, @TempDir Path dir)
            throws Exception {
        Path path = dir.resolve("s");
        try (Socket listener = new Socket(AF_UNIX)) {
            listener.bind(Address.unix(path.toString()));
            listener.listen();
            try (Openssl openssl = new Openssl("s_client", "-unix", path.toString(), option)) {
                var plain = new NetSocket(listener.accept().conn());
                try (SSLSocket tls = (SSLSocket) sslContext.getSocketFactory().createSocket(plain, null, true)) {
                    tls.setNeedClientAuth(true);
                    talk(tls, openssl, version, commands);
                    tls.shutdownOutput();
                    openssl.awaitEnd();
                    assertEquals(-1, tls.getInputStream().read());
                }
                assertTrue(plain.isClosed());
            }
        }
    }

    /** TLS of a client over a socket. */
    private static SSLSocket client(Socket socket) throws IOException {
        return (SSLSocket)
                sslContext.getSocketFactory().createSocket(new NetSocket(socket), "example.org", 443, true);
    }

    @ParameterizedTest
    @CsvSource({"TLSv1.3, -tls1_3, k K", "TLSv1.2, -tls1_2, r R"})
    void aClientOfTheJdkTalksToAServerOfOpenssl(String version, String option, String commands) throws Exception {
        try (Openssl openssl = Openssl.server(option);
                Socket socket = openssl.connect();
                SSLSocket tls = client(socket);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var handshakes = new LinkedBlockingQueue<String>();
            tls.addHandshakeCompletedListener(e -> handshakes.add(e.getSession().getProtocol()));
            var lines = new BufferedReader(new InputStreamReader(tls.getInputStream(), UTF_8));
            OutputStream out = tls.getOutputStream();
            out.write("from the JDK\n".getBytes(UTF_8));
            openssl.await("from the JDK");
            assertEquals(version, handshakes.take());
            assertEquals("CN=localhost", tls.getSession().getPeerPrincipal().getName());
            for (String command : commands.split(" ", -1)) {
                Future<String> line = threads.submit(lines::readLine);
                openssl.tell(command);
                openssl.await("SSL_do_handshake -> 1");
                if (version.equals("TLSv1.2")) {
                    // OpenSSL refuses data during a handshake that it asked for; the JDK would send it.
                    assertEquals(version, handshakes.take());
                }
                openssl.tell("after " + command);
                assertEquals("after " + command, line.get());
                out.write(("answer to " + command + "\n").getBytes(UTF_8));
                openssl.await("answer to " + command);
            }
            openssl.tell("Q");
            assertEquals(-1, tls.getInputStream().read());
            tls.shutdownOutput();
            openssl.await("CONNECTION CLOSED");
            openssl.awaitEnd();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-tls1_3", "-tls1_2"})
    void answersAreReadAfterTheOutputIsShut(String option) throws Exception {
        try (Openssl openssl = Openssl.server(option, "-rev", "-naccept", "1");
                Socket socket = openssl.connect();
                SSLSocket tls = client(socket)) {
            tls.getOutputStream().write("drow\n".repeat(100).getBytes(UTF_8));
            tls.shutdownOutput();
            assertEquals("word\n".repeat(100), new String(tls.getInputStream().readAllBytes(), UTF_8));
            openssl.awaitEnd();
        }
    }
}
