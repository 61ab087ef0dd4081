// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.Pairs;
import io.github.bsdsocket.Socket;
import io.github.bsdsocket.ThreadKind;
import java.io.InputStream;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The JDK's TLS over a {@link NetSocket}, at both ends. */
class TlsTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private static SSLContext context;

    @BeforeAll
    static void makeCertificate(@TempDir Path dir) throws Exception {
        Path store = dir.resolve("store.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                        "-genkeypair", "-keyalg", "EC", "-alias", "a", "-dname", "CN=localhost", "-storetype", "PKCS12",
                        "-keystore", store.toString(), "-storepass", new String(PASSWORD))
                .redirectErrorStream(true)
                .start();
        String output = new String(keytool.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, keytool.waitFor(), output);
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance("PKIX");
        own.init(keys, PASSWORD);
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("a", keys.getCertificate("a"));
        TrustManagerFactory others = TrustManagerFactory.getInstance("PKIX");
        others.init(trusted);
        context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), others.getTrustManagers(), null);
    }

    static Stream<Arguments> versionsAndThreads() {
        return Stream.of("TLSv1.2", "TLSv1.3")
                .flatMap(version -> Stream.of(ThreadKind.values()).map(kind -> Arguments.of(version, kind)));
    }

    /** TLS over one end of a pair; each asks the other for its certificate. */
    private static SSLSocket over(Socket socket, boolean client, String version) throws Exception {
        SSLSocket tls =
                (SSLSocket) context.getSocketFactory().createSocket(new NetSocket(socket), "localhost", 443, true);
        tls.setUseClientMode(client);
        tls.setEnabledProtocols(new String[] {version});
        if (!client) {
            tls.setNeedClientAuth(true);
        }
        return tls;
    }

    @ParameterizedTest
    @MethodSource("versionsAndThreads")
    void bothEndsKnowEachOtherAndTalk(String version, ThreadKind kind) throws Exception {
        byte[] data = new byte[3_000_000];
        new Random(1).nextBytes(data);
        try (Pairs.Pair pair = Pairs.unix();
                SSLSocket client = over(pair.first(), true, version);
                SSLSocket server = over(pair.second(), false, version)) {
            var echo = kind.start(() -> server.getInputStream().transferTo(server.getOutputStream()));
            var writer = kind.start(() -> {
                client.getOutputStream().write(data);
                return null;
            });
            assertArrayEquals(data, kind.call(() -> client.getInputStream().readNBytes(data.length)));
            writer.get();
            assertEquals(version, client.getSession().getProtocol());
            assertEquals("CN=localhost", client.getSession().getPeerPrincipal().getName());
            assertEquals("CN=localhost", server.getSession().getPeerPrincipal().getName());
            // New keys, with data around them.
            client.startHandshake();
            client.getOutputStream().write(data, 0, 1000);
            assertEquals(1000, client.getInputStream().readNBytes(1000).length);
            client.shutdownOutput();
            assertEquals(data.length + 1000, echo.get());
            server.shutdownOutput();
            assertEquals(-1, client.getInputStream().read());
        }
    }

    @ParameterizedTest
    @MethodSource("versionsAndThreads")
    void aReadThatTimesOutLosesNothing(String version, ThreadKind kind) throws Exception {
        try (Pairs.Pair pair = Pairs.tcp();
                SSLSocket client = over(pair.first(), true, version);
                SSLSocket server = over(pair.second(), false, version)) {
            var handshake = kind.start(() -> {
                server.startHandshake();
                return null;
            });
            client.startHandshake();
            handshake.get();
            client.setSoTimeout(20);
            assertInstanceOf(
                    SocketTimeoutException.class, kind.start(client.getInputStream()::read).thrown());
            client.setSoTimeout(0);
            server.getOutputStream().write(8);
            assertEquals(8, (int) kind.call(client.getInputStream()::read));
        }
    }

    @ParameterizedTest
    @MethodSource("versionsAndThreads")
    void closingTheTlsSocketEndsItsReadAndClosesTheSocket(String version, ThreadKind kind) throws Exception {
        try (Pairs.Pair pair = Pairs.unix()) {
            SSLSocket client = over(pair.first(), true, version);
            SSLSocket server = over(pair.second(), false, version);
            var handshake = kind.start(() -> {
                server.startHandshake();
                return null;
            });
            client.startHandshake();
            handshake.get();
            var reader = kind.start(client.getInputStream()::read).awaitWaiting();
            client.close();
            // The JDK's TLS socket makes an end of it when it sees in time that it was closed.
            Object end = reader.result()
                    .handle((n, thrown) -> thrown == null ? n : thrown)
                    .get(1, TimeUnit.MINUTES);
            assertTrue(end instanceof SocketException || end.equals(-1), end::toString);
            assertEquals(-1, pair.first().fileno());
            assertEquals(-1, server.getInputStream().read(), "close_notify");
            server.close();
            assertTrue(pair.second().fileno() < 0);
        }
    }
}
