// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectListenTest {

    private static final String LAUNCHER =
            Path.of("../bin/bsdsocket").toAbsolutePath().normalize().toString();

    @TempDir
    private Path dir;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void endWhatIsLeft() throws InterruptedException {
        for (Process p : started) {
            p.destroyForcibly().waitFor();
        }
    }

    /** A command of which the test sees all three streams. */
    private record Running(Process process, Path out) {

        void type(String text) throws IOException {
            process.getOutputStream().write(text.getBytes(UTF_8));
            process.getOutputStream().flush();
        }

        void endInput() throws IOException {
            process.getOutputStream().close();
        }

        /** What the next line on standard error says after that start. */
        String says(String start) throws IOException {
            String line = process.errorReader().readLine();
            assertTrue(line != null && line.startsWith(start), () -> String.valueOf(line));
            return String.valueOf(line).substring(start.length());
        }

        /** All that is said on standard error from here on. */
        List<String> ended(int status) throws Exception {
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), "hangs");
            List<String> rest = process.errorReader().lines().toList();
            assertEquals(status, process.exitValue(), rest::toString);
            return rest;
        }

        void awaitOutput(String text) throws IOException {
            Instant limit = Instant.now().plusSeconds(60);
            while (!output().equals(text) && process.isAlive() && Instant.now().isBefore(limit)) {
                Thread.onSpinWait();
            }
            assertEquals(text, output());
        }

        String output() throws IOException {
            return Files.readString(out);
        }
    }

    private Running start(String... args) throws IOException {
        return start(Stream.concat(Stream.of(LAUNCHER), Stream.of(args)).toList());
    }

    private Running start(List<String> command) throws IOException {
        Path out = Files.createTempFile(dir, "out", "");
        Process process =
                new ProcessBuilder(command).directory(dir.toFile()).redirectOutput(out.toFile()).start();
        started.add(process);
        return new Running(process, out);
    }

    /** The port that a listener says. */
    private static String port(Running listen) throws IOException {
        String address = listen.says("Listening on ");
        return address.substring(address.lastIndexOf(':') + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "tcp4:127.0.0.1:0, tcp:localhost:",
        "mptcp:127.0.0.1:0, mptcp:127.0.0.1:",
        "unix:stream, unix:stream",
        "unix-seqpacket:packets, unix-seqpacket:packets",
        "abstract:bsdsocket-cli-test, abstract:bsdsocket-cli-test",
        "abstract-seqpacket:bsdsocket-cli-test, abstract-seqpacket:bsdsocket-cli-test",
    })
    void aConnectionGoesBothWaysAndEndsWithBothInputs(String server, String client) throws Exception {
        Running listen = start("listen", "-v", server);
        String address = client.endsWith(":") ? client + port(listen) : client;
        if (!client.endsWith(":")) {
            listen.says("Listening on ");
        }
        Running connect = start("connect", address);
        connect.type("request");
        connect.endInput();
        listen.says("Connected by ");
        listen.type("answer after the client's end");
        listen.endInput();
        assertEquals(List.of(), connect.ended(0));
        assertEquals(List.of(), listen.ended(0));
        assertEquals("request", listen.output());
        assertEquals("answer after the client's end", connect.output());
        try (var left = Files.list(dir)) {
            assertFalse(left.anyMatch(p -> p.endsWith("stream") || p.endsWith("packets")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "udp4:127.0.0.1:0, udp:127.0.0.1:",
        "unix-dgram:datagrams, unix-dgram:datagrams",
        "abstract-dgram:bsdsocket-cli-test, abstract-dgram:bsdsocket-cli-test",
    })
    void datagramsAreAnsweredAndEndWhenNothingComesAnyMore(String server, String client) throws Exception {
        Running listen = start("listen", "-v", server);
        String said = listen.says("Listening on ");
        listen.type("answer"); // waits for somebody to send it to
        listen.endInput();
        String address = client.endsWith(":") ? client + said.substring(said.lastIndexOf(':') + 1) : client;
        Running connect = start("connect", "-w", "2", address);
        connect.type("request");
        connect.endInput();
        assertEquals(List.of(), connect.ended(0));
        assertEquals("answer", connect.output());
        listen.awaitOutput("request");
        listen.process().toHandle().destroy();
        assertEquals(List.of(), listen.ended(143));
    }

    @Test
    void datagramsWithoutATimeoutEndWithTheInput() throws Exception {
        Running listen = start("listen", "-v", "udp4:127.0.0.1:0");
        Running connect = start("connect", "udp:127.0.0.1:" + port(listen));
        connect.type("only this");
        connect.endInput();
        assertEquals(List.of(), connect.ended(0));
        listen.awaitOutput("only this");
    }

    @Test
    void allOfAMegabyteArrives() throws Exception {
        byte[] data = new byte[1 << 20];
        new Random(1).nextBytes(data);
        Running listen = start("listen", "-v", "tcp4:127.0.0.1:0");
        Running connect = start("connect", "tcp:127.0.0.1:" + port(listen));
        listen.process().getOutputStream().write(data);
        listen.endInput();
        connect.endInput();
        connect.ended(0);
        listen.ended(0);
        assertArrayEquals(data, Files.readAllBytes(connect.out()));
    }

    @Test
    void oneClientAfterAnotherIsServedAndGetsTheInputOfItsTime() throws Exception {
        Running listen = start("listen", "-v", "-k", "unix:many");
        listen.says("Listening on ");
        for (String name : List.of("one", "two", "three")) {
            Running connect = start("connect", "unix:many");
            listen.says("Connected by ");
            listen.type("to " + name);
            connect.type(name + ";");
            connect.endInput();
            // The listener's side ends with the client's: only what came before that is written.
            if (name.equals("three")) {
                listen.endInput();
            }
            connect.ended(0);
        }
        listen.process().toHandle().destroy(); // and not the streams
        listen.ended(143);
        assertEquals("one;two;three;", listen.output());
        assertFalse(Files.exists(dir.resolve("many")), "a signal leaves the file");
    }

    @Test
    void nobodyInTimeIsALine() throws Exception {
        Running listen = start("listen", "-w", "0.2", "unix:lonely");
        assertEquals(List.of("bsdsocket: listen unix:lonely: timed out"), listen.ended(1));
        assertFalse(Files.exists(dir.resolve("lonely")));
    }

    @Test
    void aRefusedConnectionIsALine() throws Exception {
        Running connect = start("connect", "unix:nothing");
        assertEquals(List.of("bsdsocket: connect nothing: No such file or directory [ENOENT]"), connect.ended(1));
    }

    @Test
    void whatIsInUseIsNotRemoved() throws Exception {
        Files.createFile(dir.resolve("file"));
        Running listen = start("listen", "unix:file");
        assertEquals(List.of("bsdsocket: bind file: Address already in use [EADDRINUSE]"), listen.ended(1));
        assertTrue(Files.exists(dir.resolve("file")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "connect",
                "connect localhost 80",
                "connect localhost:80",
                "connect tcp:localhost",
                "connect tcp:localhost:",
                "connect unix:",
                "connect vsock:one:2",
                "connect vsock:1:4294967296",
                "connect tipc:1",
                "connect -w 0 tcp:localhost:80",
                "connect -w never tcp:localhost:80",
                "connect --insecure tcp:localhost:80",
                "connect --tls udp:localhost:80",
                "connect --tls unix:/x",
                "listen --tls tcp::0",
                "listen --cert x tcp::0",
                "listen --tls --cert x --key x udp::0"
            })
    void badUsageIsSaidAndIs2(String line) {
        Ended ended = Ended.command(line.split(" ", -1));
        assertEquals(2, ended.status(), ended::toString);
        assertTrue(ended.err().stream().anyMatch(l -> l.startsWith("Usage: bsdsocket")), ended::toString);
    }

    // TLS

    private void makeCertificate() throws Exception {
        assumeTrue(
                start(List.of("sh", "-c", "type openssl")).process().waitFor() == 0, "needs openssl");
        start(List.of("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days",
                        "2", "-subj", "/CN=test", "-addext", "subjectAltName=DNS:localhost", "-keyout", "key.pem", "-out",
                        "cert.pem"))
                .ended(0);
    }

    @Test
    void tlsGoesBothWaysBetweenThem() throws Exception {
        makeCertificate();
        Running listen = start("listen", "-v", "--tls", "--cert", "cert.pem", "--key", "key.pem", "tcp4:127.0.0.1:0");
        Running connect = start("connect", "--tls", "--cafile", "cert.pem", "tcp:localhost:" + port(listen));
        connect.type("secret");
        connect.endInput();
        listen.says("Connected by ");
        listen.type("answer");
        listen.endInput();
        assertEquals(List.of(), connect.ended(0));
        assertEquals(List.of(), listen.ended(0));
        assertEquals("secret", listen.output());
        assertEquals("answer", connect.output());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--cafile cert.pem --servername elsewhere.example"})
    void aServerThatIsNotTrustedIsALineAndGetsNothing(String options) throws Exception {
        makeCertificate();
        Running listen = start("listen", "-v", "--tls", "--cert", "cert.pem", "--key", "key.pem", "unix:tls");
        listen.says("Listening on ");
        listen.endInput();
        Running connect = start(Stream.of(
                        Stream.of(LAUNCHER, "connect", "--tls"),
                        Stream.of((options.isEmpty() ? "--servername localhost" : options).split(" ", -1)),
                        Stream.of("unix:tls"))
                .flatMap(s -> s)
                .toList());
        connect.type("secret");
        connect.endInput();
        List<String> err = connect.ended(1);
        assertEquals(1, err.size(), err::toString);
        assertTrue(err.getFirst().startsWith("bsdsocket: TLS: "), err::toString);
        listen.says("Connected by ");
        assertEquals(1, listen.ended(1).size());
        assertEquals("", listen.output());
    }

    @Test
    void opensslConnectsToUs() throws Exception {
        makeCertificate();
        Running listen = start("listen", "-v", "--tls", "--cert", "cert.pem", "--key", "key.pem", "tcp4:127.0.0.1:0");
        String port = port(listen);
        Running openssl = start(List.of("openssl", "s_client", "-quiet", "-verify_return_error", "-CAfile", "cert.pem",
                "-connect", "localhost:" + port));
        listen.says("Connected by ");
        listen.type("from us");
        listen.endInput();
        openssl.type("from openssl");
        openssl.ended(0);
        assertEquals("from us", openssl.output());
        listen.ended(0);
    }

    @Test
    void anyCertificateWillDoWhenToldSo() throws Exception {
        makeCertificate();
        Running listen = start("listen", "-v", "--tls", "--cert", "cert.pem", "--key", "key.pem", "unix:tls");
        listen.says("Listening on ");
        Running connect = start("connect", "--tls", "--insecure", "unix:tls");
        connect.type("secret");
        connect.endInput();
        listen.endInput();
        connect.ended(0);
        listen.says("Connected by ");
        listen.ended(0);
        assertEquals("secret", listen.output());
    }
}
