// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** What a flight recording has of the calls on sockets. */
@Isolated // the recording is the whole process's
class SocketEventTest {

    private static final byte[] HELLO = "hello".getBytes(US_ASCII);

    @TempDir
    private Path dir;

    private interface Calls {
        void make() throws Exception;
    }

    /** The events of a kind that some calls leave, when they take so long. */
    private List<RecordedEvent> events(String name, Duration threshold, Calls calls) throws Exception {
        Path file = dir.resolve(name + ".jfr");
        try (Recording recording = new Recording()) {
            for (String kind : List.of("Connect", "Accept", "Send", "Receive")) {
                recording.enable("io.github.bsdsocket." + kind).withThreshold(threshold);
            }
            recording.start();
            calls.make();
            recording.stop();
            recording.dump(file);
        }
        List<RecordedEvent> events = new ArrayList<>();
        for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
            if (event.getEventType().getName().equals("io.github.bsdsocket." + name)) {
                events.add(event);
            }
        }
        return events;
    }

    private static void assertEvent(RecordedEvent event, Address address, int errno) {
        assertEquals(address.toString(), event.getString("address"));
        assertEquals(errno, event.getInt("errno"));
        assertNotNull(event.getStackTrace());
        assertEquals(Thread.currentThread().getName(), event.getThread().getJavaName());
    }

    @Test
    void connectAndAcceptNameThePeer() throws Exception {
        try (Socket listener = Pairs.listener();
                Socket client = new Socket()) {
            Address server = Pairs.name(listener);
            List<RecordedEvent> connects = events("Connect", Duration.ZERO, () -> {
                client.connect(server);
                listener.accept().conn().close();
            });
            assertEquals(1, connects.size());
            assertEvent(connects.getFirst(), server, 0);
            assertEquals(client.fileno(), connects.getFirst().getInt("fd"));
            Address[] peer = {server};
            List<RecordedEvent> accepts = events("Accept", Duration.ZERO, () -> {
                try (Socket other = new Socket()) {
                    other.connect(server);
                    peer[0] = Pairs.name(other);
                    listener.accept().conn().close();
                }
            });
            assertEquals(1, accepts.size());
            assertEvent(accepts.getFirst(), peer[0], 0);
        }
    }

    @Test
    void sendAndReceiveSayHowMuch() throws Exception {
        try (Pairs.Pair p = Pairs.tcp()) {
            Calls calls = () -> {
                p.first().sendall(HELLO);
                p.first().sendmsg(new byte[][] {HELLO, HELLO});
                p.second().recvExactly(10);
                p.second().recvmsg(100);
            };
            assertBytes(List.of(5L, 10L), events("Send", Duration.ZERO, calls), Pairs.name(p.second()));
            assertBytes(List.of(10L, 5L), events("Receive", Duration.ZERO, calls), Pairs.name(p.first()));
        }
        try (Socket a = Pairs.bound(Address.inet("127.0.0.1", 0), SOCK_DGRAM);
                Socket b = Pairs.bound(Address.inet("127.0.0.1", 0), SOCK_DGRAM)) {
            Calls calls = () -> {
                a.sendto(HELLO, Pairs.name(b));
                b.recvfrom(10);
            };
            assertBytes(List.of(5L), events("Send", Duration.ZERO, calls), Pairs.name(b));
            assertBytes(List.of(5L), events("Receive", Duration.ZERO, calls), Pairs.name(a));
        }
    }

    private static void assertBytes(List<Long> expected, List<RecordedEvent> events, Address address) {
        assertEquals(expected, events.stream().map(e -> e.getLong("bytes")).toList());
        events.forEach(event -> assertEvent(event, address, 0));
    }

    @Test
    void sendfileAndBatchesAreEvents() throws Exception {
        Path file = Files.write(dir.resolve("file"), new byte[1000]);
        try (Pairs.Pair p = Pairs.unix()) {
            List<RecordedEvent> sent = events("Send", Duration.ZERO, () -> p.first().sendfile(file));
            assertEquals(1000, sent.stream().mapToLong(e -> e.getLong("bytes")).sum());
        }
        try (Pairs.Pair p = Pairs.udp();
                MessageBatch batch = new MessageBatch(p.first(), 2, 10);
                MessageBatch room = new MessageBatch(p.second(), 2, 10)) {
            batch.length(0, 3);
            batch.length(1, 4);
            Calls calls = () -> {
                p.first().sendmmsg(batch, 0, 2);
                p.second().recvmmsg(room);
            };
            assertBytes(List.of(7L), events("Send", Duration.ZERO, calls), Pairs.name(p.second()));
            assertBytes(List.of(7L), events("Receive", Duration.ZERO, calls), Pairs.name(p.first()));
        }
    }

    @Test
    void failuresSayTheirError() throws Exception {
        Address nobody;
        try (Socket listener = Pairs.listener()) {
            nobody = Pairs.name(listener);
        }
        try (Socket s = new Socket()) {
            List<RecordedEvent> refused = events("Connect", Duration.ZERO, () -> s.connectEx(nobody));
            assertEvent(refused.getFirst(), nobody, Errno.ECONNREFUSED.number());
        }
        try (Pairs.Pair p = Pairs.tcp()) {
            p.first().settimeout(Duration.ofMillis(1));
            List<RecordedEvent> late = events(
                    "Receive",
                    Duration.ZERO,
                    () -> assertThrows(SocketTimeoutException.class, () -> p.first().recv(1)));
            assertEvent(late.getFirst(), Pairs.name(p.second()), 0);
            assertTrue(late.getFirst().getBoolean("timedOut"));
            assertEquals(0, late.getFirst().getLong("bytes"));
        }
    }

    @Test
    void whatIsFasterThanTheThresholdIsNoEvent() throws Exception {
        try (Pairs.Pair p = Pairs.tcp()) {
            Calls calls = () -> {
                p.first().sendall(HELLO);
                p.second().recv(10);
            };
            assertEquals(List.of(), events("Send", Duration.ofMinutes(1), calls));
            assertEquals(List.of(), events("Receive", Duration.ofMinutes(1), calls));
        }
    }

    static final class Echo {
        public static void main(String[] args) throws Exception {
            try (Socket listener = Socket.createServer("127.0.0.1", 0);
                    Socket client = new Socket()) {
                client.connect(Pairs.name(listener));
                try (Socket conn = listener.accept().conn()) {
                    client.sendall(HELLO);
                    System.out.println(new String(conn.recvExactly(5), US_ASCII));
                }
            }
            System.out.println(ModuleLayer.boot().findModule("jdk.jfr").isPresent());
        }
    }

    @Test
    void callsWorkWhereThereIsNoRecorder() throws Exception {
        var child = ChildJvm.run(List.of(), List.of("--limit-modules=java.base,java.logging"), Echo.class);
        assertEquals("hello\nfalse\n", child.output());
    }
}
