// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.cli;

import static io.github.bsdsocket.Constants.AF_ALG;
import static io.github.bsdsocket.Constants.AF_CAN;
import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.AF_NETLINK;
import static io.github.bsdsocket.Constants.AF_PACKET;
import static io.github.bsdsocket.Constants.AF_UNSPEC;
import static io.github.bsdsocket.Constants.CAN_RAW;
import static io.github.bsdsocket.Constants.ETH_P_ALL;
import static io.github.bsdsocket.Constants.IPPROTO_ICMP;
import static io.github.bsdsocket.Constants.IPPROTO_IP;
import static io.github.bsdsocket.Constants.IP_PKTINFO;
import static io.github.bsdsocket.Constants.IP_RECVERR;
import static io.github.bsdsocket.Constants.MSG_ERRQUEUE;
import static io.github.bsdsocket.Constants.NETLINK_ROUTE;
import static io.github.bsdsocket.Constants.NI_NUMERICSERV;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static io.github.bsdsocket.Constants.SOCK_RAW;
import static io.github.bsdsocket.Constants.SOCK_SEQPACKET;
import static io.github.bsdsocket.Constants.SOCK_STREAM;
import static io.github.bsdsocket.Constants.SOL_SOCKET;
import static io.github.bsdsocket.Constants.SO_PASSCRED;
import static io.github.bsdsocket.Constants.SO_TIMESTAMPNS;
import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.bsdsocket.AddrInfo;
import io.github.bsdsocket.Address;
import io.github.bsdsocket.Ancillary;
import io.github.bsdsocket.Errno;
import io.github.bsdsocket.ErrnoException;
import io.github.bsdsocket.MessageBatch;
import io.github.bsdsocket.Netdb;
import io.github.bsdsocket.ReceivedFds;
import io.github.bsdsocket.ReceivedMessage;
import io.github.bsdsocket.Socket;
import io.github.bsdsocket.SocketPair;
import io.github.bsdsocket.select.Ready;
import io.github.bsdsocket.select.Selector;
import io.github.bsdsocket.server.StreamServer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** What the library does beyond connections and datagrams, and a try of it. */
record Feature(String name, Check check) {

    /** Throws when the feature doesn't work: the system's exception, or a {@link Wrong}. */
    interface Check {
        void run() throws IOException, InterruptedException, GeneralSecurityException, ExecutionException;
    }

    /** Something else came than should. */
    private static final class Wrong extends IOException {
        private static final long serialVersionUID = 1;

        Wrong(String what) {
            super(what);
        }
    }

    private static final byte[] DATA = "Hello, world".getBytes(US_ASCII);

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    static final List<Feature> ALL = List.of(
            new Feature("descriptors passed", Feature::descriptors),
            new Feature("credentials", Feature::credentials),
            new Feature("timestamps", Feature::timestamps),
            new Feature("packet information", Feature::packetInformation),
            new Feature("error queue", Feature::errorQueue),
            new Feature("recvmmsg and sendmmsg", Feature::batches),
            new Feature("sendfile", Feature::sendfile),
            new Feature("AF_ALG hash sha256", Feature::hash),
            new Feature("AF_NETLINK NETLINK_ROUTE", Feature::netlink),
            new Feature("AF_PACKET SOCK_RAW on lo", Feature::packet),
            new Feature("AF_INET SOCK_RAW IPPROTO_ICMP", () -> ping(SOCK_RAW)),
            new Feature("AF_INET SOCK_DGRAM IPPROTO_ICMP", () -> ping(SOCK_DGRAM)),
            new Feature("AF_CAN SOCK_RAW on vcan0", Feature::can),
            new Feature("timeout", Feature::timeout),
            new Feature("close wakes a platform thread", () -> closeWakes(Thread.ofPlatform())),
            new Feature("close wakes a virtual thread", () -> closeWakes(Thread.ofVirtual())),
            new Feature("interrupt wakes a platform thread", () -> interruptWakes(Thread.ofPlatform())),
            new Feature("interrupt wakes a virtual thread", () -> interruptWakes(Thread.ofVirtual())),
            new Feature("more idle virtual threads than processors", Feature::idleReaders),
            new Feature("selector", Feature::selector),
            new Feature("server", Feature::server),
            new Feature("look-ups", Feature::lookUps));

    private static void expect(boolean so, String what, @Nullable Object came) throws Wrong {
        if (!so) {
            throw new Wrong(what + ": " + came);
        }
    }

    private static void expectData(byte[] came) throws Wrong {
        expect(Arrays.equals(DATA, came), "other data came", new String(came, US_ASCII));
    }

    private static Socket socket(int family, int type, int proto) throws IOException {
        Socket s = new Socket(family, type, proto);
        s.settimeout(TIMEOUT);
        return s;
    }

    /** A datagram socket that is bound to the loopback, and so can send to itself. */
    private static Socket loopback() throws IOException {
        Socket s = socket(AF_INET, SOCK_DGRAM, 0);
        try {
            s.bind("127.0.0.1", 0);
            return s;
        } catch (IOException e) {
            s.close();
            throw e;
        }
    }

    private static Address name(Socket s) throws IOException {
        return Objects.requireNonNull(s.getsockname());
    }

    /** Two connected Unix sockets with a timeout, for a check. */
    private interface PairCheck {
        void run(Socket a, Socket b) throws IOException, InterruptedException, ExecutionException;
    }

    private static void withPair(PairCheck check) throws IOException, InterruptedException, ExecutionException {
        SocketPair pair = Socket.socketpair();
        try (Socket a = pair.first();
                Socket b = pair.second()) {
            a.settimeout(TIMEOUT);
            b.settimeout(TIMEOUT);
            check.run(a, b);
        }
    }

    private static void descriptors() throws IOException, InterruptedException, ExecutionException {
        withPair((a, b) -> withPair((c, d) -> {
            a.sendFds(new byte[][] {DATA}, new int[] {c.fileno()});
            ReceivedFds received = b.recvFds(100, 1);
            expect(received.fds().size() == 1, "descriptors", received.fds());
            try (Socket passed = Socket.adopt(received.fds().getFirst())) {
                passed.sendall(DATA);
                expectData(d.recv(100));
            }
        }));
    }

    private static void credentials() throws IOException, InterruptedException, ExecutionException {
        withPair((a, b) -> {
            b.setsockopt(SOL_SOCKET, SO_PASSCRED, 1);
            a.sendall(DATA);
            List<Ancillary> came = b.recvmsg(100, 100).ancdata();
            expect(came.equals(List.of(b.peerCredentials())), "credentials, not those of the peer", came);
            expect(b.peerCredentials().pid() == ProcessHandle.current().pid(), "credentials", b.peerCredentials());
        });
    }

    /** What comes with a datagram of our own. */
    private static Ancillary ancillary(int level, int option) throws IOException {
        try (Socket s = loopback()) {
            s.setsockopt(level, option, 1);
            s.sendto(DATA, name(s));
            ReceivedMessage received = s.recvmsg(100, 200);
            expectData(received.data());
            expect(received.ancdata().size() == 1, "ancillary data", received.ancdata());
            return received.ancdata().getFirst();
        }
    }

    private static void timestamps() throws IOException {
        Ancillary came = ancillary(SOL_SOCKET, SO_TIMESTAMPNS);
        expect(
                came instanceof Ancillary.Timestamp(Instant time)
                        && Duration.between(time, Instant.now()).abs().compareTo(TIMEOUT) < 0,
                "no time of now",
                came);
    }

    private static void packetInformation() throws IOException {
        Ancillary came = ancillary(IPPROTO_IP, IP_PKTINFO);
        expect(
                came instanceof Ancillary.PacketInfo info && info.addr().equals("127.0.0.1") && info.ifindex() > 0,
                "another destination",
                came);
    }

    private static void errorQueue() throws IOException {
        Address nobody;
        try (Socket gone = loopback()) {
            nobody = name(gone);
        }
        try (Socket s = loopback()) {
            s.setsockopt(IPPROTO_IP, IP_RECVERR, 1);
            s.sendto(DATA, nobody);
            try {
                s.recv(1);
                throw new Wrong("data came from nobody");
            } catch (ErrnoException e) {
                expect(e.error() == Errno.ECONNREFUSED, "another error", e.getMessage());
            }
            ReceivedMessage received = s.recvmsg(100, 1000, MSG_ERRQUEUE);
            expectData(received.data());
            expect(nobody.equals(received.address()), "another address", received.address());
        }
    }

    private static void batches() throws IOException {
        int count = 4;
        try (Socket s = loopback();
                MessageBatch sent = new MessageBatch(s, count, 100);
                MessageBatch received = new MessageBatch(s, count, 100)) {
            s.connect(name(s));
            for (int i = 0; i < count; i++) {
                sent.data(i, DATA);
            }
            int n = s.sendmmsg(sent, 0, count);
            expect(n == count, "messages sent", n);
            n = s.recvmmsg(received);
            expect(n == count, "messages received", n);
            expectData(received.toByteArray(count - 1));
        }
    }

    private static void sendfile() throws IOException, InterruptedException, ExecutionException {
        Path file = Files.createTempFile("selftest", "");
        try {
            Files.write(file, DATA);
            withPair((a, b) -> {
                long n = a.sendfile(file);
                expect(n == DATA.length, "bytes sent", n);
                expectData(b.recvExactly(DATA.length));
            });
        } finally {
            Files.delete(file);
        }
    }

    private static void hash() throws IOException, GeneralSecurityException {
        try (Socket alg = socket(AF_ALG, SOCK_SEQPACKET, 0)) {
            alg.bind(Address.alg("hash", "sha256"));
            try (Socket op = alg.accept().conn()) {
                op.sendall(DATA);
                byte[] hash = op.recv(100);
                expect(MessageDigest.isEqual(MessageDigest.getInstance("SHA-256").digest(DATA), hash), "hash", hash.length);
            }
        }
    }

    private static void netlink() throws IOException {
        int header = 16;
        int newlink = 16; // RTM_NEWLINK of <linux/rtnetlink.h>
        int getlink = 18;
        int request = 0x301; // NLM_F_REQUEST | NLM_F_DUMP
        int ifinfomsg = 16;
        ByteBuffer dump = ByteBuffer.allocate(header + ifinfomsg).order(ByteOrder.nativeOrder());
        dump.putInt(dump.capacity()).putShort((short) getlink).putShort((short) request);
        try (Socket s = socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE)) {
            s.sendto(dump.array(), Address.netlink(0, 0));
            byte[] answer = s.recv(65536);
            expect(answer.length > header, "a short answer", answer.length);
            int type = ByteBuffer.wrap(answer).order(ByteOrder.nativeOrder()).getShort(4);
            expect(type == newlink, "no interface, but message", type);
        }
    }

    private static void packet() throws IOException {
        try (Socket s = socket(AF_PACKET, SOCK_RAW, 0);
                Socket udp = loopback()) {
            s.bind(Address.packet("lo", ETH_P_ALL));
            udp.sendto(DATA, name(udp));
            for (byte[] frame = s.recv(65536); !endsWithData(frame); frame = s.recv(65536)) {
                // Somebody else's.
            }
        }
    }

    private static boolean endsWithData(byte[] frame) {
        int from = frame.length - DATA.length;
        return from >= 0 && Arrays.equals(frame, from, frame.length, DATA, 0, DATA.length);
    }

    /** An echo request to ourselves. A raw socket computes no checksum, and receives what others get as well. */
    private static void ping(int type) throws IOException {
        byte[] request = new byte[8 + DATA.length];
        request[0] = 8;
        System.arraycopy(DATA, 0, request, 8, DATA.length);
        int sum = 0;
        for (int i = 0; i < request.length; i += 2) {
            sum += (request[i] & 0xff) * 256 + (request[i + 1] & 0xff);
        }
        sum = ~((sum & 0xffff) + (sum >> 16));
        request[2] = (byte) (sum >> 8);
        request[3] = (byte) sum;
        try (Socket s = socket(AF_INET, type, IPPROTO_ICMP)) {
            s.sendto(request, Address.inet("127.0.0.1", 0));
            int icmp = type == SOCK_RAW ? 20 : 0;
            byte[] reply = s.recv(1000);
            while (reply[icmp] != 0 || !endsWithData(reply)) {
                reply = s.recv(1000);
            }
        }
    }

    private static void can() throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(16).order(ByteOrder.nativeOrder()); // struct can_frame
        frame.putInt(0x123).put((byte) 8).position(8).put(DATA, 0, 8);
        try (Socket one = socket(AF_CAN, SOCK_RAW, CAN_RAW);
                Socket other = socket(AF_CAN, SOCK_RAW, CAN_RAW)) {
            one.bind(Address.can("vcan0"));
            other.bind(Address.can("vcan0"));
            one.send(frame.array());
            byte[] came = other.recv(16);
            expect(Arrays.equals(frame.array(), came), "another frame", Arrays.toString(came));
        }
    }

    private static void timeout() throws IOException, InterruptedException, ExecutionException {
        withPair((a, b) -> {
            a.settimeout(Duration.ofMillis(10));
            try {
                a.recv(1);
                throw new Wrong("data came from nobody");
            } catch (SocketTimeoutException e) {
                a.settimeout(TIMEOUT);
            }
            b.sendall(DATA);
            expectData(a.recv(100));
        });
    }

    /** What ended a receive, without a timeout, that began a while before the other thing was done. */
    private static Throwable ending(Thread.Builder builder, Socket s, Ending other)
            throws IOException, InterruptedException {
        s.settimeout(null);
        FutureTask<byte[]> task = new FutureTask<>(() -> s.recv(1));
        Thread thread = builder.start(task);
        Thread.sleep(50); // it waits in the kernel by then, or parks; if it doesn't, the end must be the same
        other.of(thread);
        if (!thread.join(TIMEOUT)) {
            throw new Wrong("the receive goes on");
        }
        try {
            throw new Wrong("data came from nobody: " + task.get().length);
        } catch (ExecutionException e) {
            return task.exceptionNow();
        }
    }

    private interface Ending {
        void of(Thread receiver) throws IOException;
    }

    private static void closeWakes(Thread.Builder builder) throws IOException, InterruptedException, ExecutionException {
        withPair((a, b) -> {
            Throwable end = ending(builder, a, receiver -> a.close());
            expect(end instanceof ErrnoException e && e.error() == Errno.EBADF, "another end", end);
        });
    }

    private static void interruptWakes(Thread.Builder builder)
            throws IOException, InterruptedException, ExecutionException {
        withPair((a, b) -> {
            Throwable end = ending(builder, a, Thread::interrupt);
            boolean timedOut = end instanceof SocketTimeoutException;
            expect(end instanceof InterruptedIOException && !timedOut, "another end", end);
            b.sendall(DATA);
            a.settimeout(TIMEOUT);
            expectData(a.recv(100));
        });
    }

    private static void idleReaders() throws IOException, InterruptedException, ExecutionException {
        List<Socket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < 4 * Runtime.getRuntime().availableProcessors(); i++) {
                SocketPair pair = Socket.socketpair();
                sockets.add(pair.first());
                sockets.add(pair.second());
                Thread.ofVirtual().start(() -> {
                    try {
                        pair.first().recv(1);
                    } catch (IOException e) {
                        // Closed, at the end.
                    }
                });
            }
            withPair((a, b) -> {
                FutureTask<byte[]> received = new FutureTask<>(() -> a.recv(100));
                Thread.ofVirtual().start(received);
                b.sendall(DATA);
                expectData(received.get());
            });
        } finally {
            for (Socket s : sockets) {
                s.close();
            }
        }
    }

    private static void selector() throws IOException, InterruptedException, ExecutionException {
        withPair((a, b) -> {
            try (Selector<String> selector = new Selector<>()) {
                selector.register(a, Selector.EVENT_READ, "a");
                selector.register(b, Selector.EVENT_READ, "b");
                a.sendall(DATA);
                List<Ready<String>> ready = selector.select(TIMEOUT);
                expect(ready.size() == 1 && ready.getFirst().key().data().equals("b"), "another is ready", ready);
            }
        });
    }

    private static void server() throws IOException, InterruptedException, ExecutionException {
        try (StreamServer server = StreamServer.on(Address.inet("127.0.0.1", 0))
                        .build((conn, client) -> conn.sendall(conn.recv(100)));
                Socket s = socket(AF_INET, SOCK_STREAM, 0)) {
            s.connect(name(server.socket()));
            s.sendall(DATA);
            server.handleRequest();
            expectData(s.recvExactly(DATA.length));
        }
    }

    private static void lookUps() throws IOException {
        List<AddrInfo> found = Netdb.getaddrinfo("localhost", "80", AF_UNSPEC, SOCK_STREAM, 0, 0, TIMEOUT);
        expect(!found.isEmpty(), "addresses", found);
        String port = Netdb.getnameinfo(found.getFirst().sockaddr(), NI_NUMERICSERV, TIMEOUT).port();
        expect(port.equals("80"), "another port", port);
    }
}
