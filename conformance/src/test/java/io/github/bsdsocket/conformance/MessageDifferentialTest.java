// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static io.github.bsdsocket.Constants.*;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Ancillary;
import io.github.bsdsocket.ReceivedMessage;
import io.github.bsdsocket.Socket;
import io.github.bsdsocket.SocketPair;
import io.github.bsdsocket.io.DescriptorChannel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/**
 * Messages with ancillary data between CPython and here. Each goes from Python to Python, from here to here, and both ways
 * between the two: what the sender is told and the receiver gets is the same four times.
 */
class MessageDifferentialTest {
    private static final HexFormat HEX = HexFormat.of();

    /** A peer that evaluates each line that it is told; its sockets have the names that they have here. */
    private static final String PYTHON = Outcome.PYTHON + """
            import array, os, sys
            from socket import *

            directory = sys.argv[1]
            sockets = {'udp': socket(AF_INET, SOCK_DGRAM), 'udp6': socket(AF_INET6, SOCK_DGRAM),
                       'unix': socket(AF_UNIX, SOCK_DGRAM)}
            sockets['udp'].bind(('127.0.0.1', 0))
            sockets['udp6'].bind(('::1', 0))
            sockets['unix'].bind(directory + '/python')
            for s in sockets.values():
                s.settimeout(20)
            file = os.open(directory + '/file', os.O_RDWR | os.O_CREAT)
            os.mkfifo(directory + '/pipe')
            pipe = os.open(directory + '/pipe', os.O_RDWR)
            ID = {1: [sockets['udp'].fileno(), file, pipe], 2: [os.getpid(), os.getuid(), os.getgid()]}

            def send(kind, data, ancdata, to):
                ancdata = [(l, t, array.array('i', (ID[t] * d)[:d] if t == 1 else ID[t]) if (l, kind) == (1, 'unix')
                            else bytes.fromhex(d)) for l, t, d in ancdata]
                return sockets[kind].sendmsg([bytes.fromhex(data)], ancdata, 0, to)

            def spell(level, type, data):
                if level == SOL_SOCKET and type == SCM_RIGHTS:
                    fds = array.array('i', data[:len(data) // 4 * 4])
                    kinds = [os.readlink(f'/proc/self/fd/{fd}').split(':')[0].split('/')[-1] for fd in fds]
                    for fd in fds:
                        os.close(fd)
                    return f"{level},{type},{'+'.join(kinds)}"
                if level == SOL_SOCKET:
                    data = bytes(len(data))
                return f'{level},{type},{data.hex()}'

            def receive(kind, bufsize, ancbufsize, flags):
                data, ancdata, flags, address = sockets[kind].recvmsg(bufsize, ancbufsize, flags)
                return f"{data.hex()} [{' '.join(spell(*a) for a in ancdata)}] {flags}"

            for line in sys.stdin:
                print(outcome(lambda: eval(line)))
            """;

    /** A control message of a message to be sent; of descriptors the data is how many, of credentials nothing. */
    private record Item(int level, int type, String data) {
        private String python() {
            boolean number = level == SOL_SOCKET && type == SCM_RIGHTS;
            return "(" + level + ", " + type + ", " + (number ? data : "'" + data + "'") + ")";
        }
    }

    @TempDir
    private Path directory;

    private final Map<String, Socket> sockets = new HashMap<>();
    private final Map<String, Address> pythons = new HashMap<>();
    private Ancillary.Credentials credentials;
    private DescriptorChannel file;
    private DescriptorChannel pipe;
    private Process process;
    private PrintStream in;
    private BufferedReader out;

    @BeforeEach
    void start() throws IOException {
        SocketPair pair = Socket.socketpair();
        credentials = pair.first().peerCredentials();
        pair.first().close();
        pair.second().close();
        process = CPython.start(PYTHON, directory.toString());
        in = new PrintStream(process.getOutputStream(), true, UTF_8);
        out = process.inputReader();
        open("udp", Address.inet("127.0.0.1", 0));
        open("udp6", Address.inet6("::1", 0));
        open("unix", Address.unix(directory.resolve("java").toString()));
        pythons.put("udp", Address.inet("127.0.0.1", Integer.parseInt(python("sockets['udp'].getsockname()[1]"))));
        pythons.put("udp6", Address.inet6("::1", Integer.parseInt(python("sockets['udp6'].getsockname()[1]"))));
        pythons.put("unix", Address.unix(directory.resolve("python").toString()));
        file = DescriptorChannel.open(directory.resolve("file"));
        pipe = DescriptorChannel.open(directory.resolve("pipe"));
    }

    private void open(String kind, Address address) throws IOException {
        Socket s = new Socket(address.family(), SOCK_DGRAM);
        sockets.put(kind, s);
        s.bind(address);
        s.settimeout(Duration.ofSeconds(20));
    }

    @AfterEach
    void stop() throws Exception {
        in.close();
        file.close();
        pipe.close();
        boolean ended = process.waitFor(20, TimeUnit.SECONDS);
        process.destroyForcibly();
        for (Socket s : sockets.values()) {
            s.close();
        }
        assertTrue(ended);
    }

    private Socket socket(String kind) {
        return Objects.requireNonNull(sockets.get(kind));
    }

    private String python(String expression) throws IOException {
        in.println(expression);
        String answer = out.readLine();
        assertNotNull(answer, expression);
        return answer;
    }

    /** Sets an option of both receivers. */
    private void option(String kind, int level, int name, int value) throws IOException {
        socket(kind).setsockopt(level, name, value);
        python("sockets['" + kind + "'].setsockopt(" + level + ", " + name + ", " + value + ")");
    }

    private String send(boolean here, String kind, String data, List<Item> items, boolean toHere) throws IOException {
        Address to = Objects.requireNonNull(toHere ? socket(kind).getsockname() : pythons.get(kind));
        if (here) {
            List<Ancillary> ancdata =
                    items.stream().map(item -> ancillary(kind, item)).toList();
            return Outcome.of(() -> socket(kind).sendmsg(new byte[][] {HEX.parseHex(data)}, ancdata, 0, to));
        }
        String ancdata = items.stream().map(Item::python).collect(Collectors.joining(", ", "[", "]"));
        return python("send('" + kind + "', '" + data + "', " + ancdata + ", " + Spelling.literal(to) + ")");
    }

    private Ancillary ancillary(String kind, Item item) {
        if (item.level != SOL_SOCKET || !kind.equals("unix")) {
            return Ancillary.other(item.level, item.type, HEX.parseHex(item.data));
        }
        if (item.type == SCM_RIGHTS) {
            int[] fds = new int[Integer.parseInt(item.data)];
            Arrays.setAll(fds, i -> switch (i % 3) {
                case 0 -> socket("udp").fileno();
                case 1 -> file.fileno();
                default -> pipe.fileno();
            });
            return Ancillary.rights(fds);
        }
        return credentials;
    }

    private String receive(boolean here, String kind, int bufsize, int ancbufsize, int flags) throws IOException {
        return here
                ? Outcome.of(() -> spell(socket(kind).recvmsg(bufsize, ancbufsize, flags)))
                : python("receive('" + kind + "', " + bufsize + ", " + ancbufsize + ", " + flags + ")");
    }

    private static String spell(ReceivedMessage r) throws IOException {
        List<String> items = new ArrayList<>();
        for (Ancillary a : r.ancdata()) {
            String data = HEX.formatHex(a.level() == SOL_SOCKET ? new byte[a.data().length] : a.data());
            if (a.level() == SOL_SOCKET && a.type() == SCM_RIGHTS) {
                ByteBuffer fds = ByteBuffer.wrap(a.data()).order(ByteOrder.nativeOrder());
                List<String> kinds = new ArrayList<>();
                while (fds.remaining() >= 4) {
                    try (DescriptorChannel fd = DescriptorChannel.adopt(fds.getInt())) {
                        Path what = Files.readSymbolicLink(Path.of("/proc/self/fd/" + fd.fileno()));
                        kinds.add(what.getFileName().toString().split(":", 2)[0]);
                    }
                }
                data = String.join("+", kinds);
            }
            items.add(a.level() + "," + a.type() + "," + data);
        }
        return HEX.formatHex(r.data()) + " [" + String.join(" ", items) + "] " + r.msgFlags();
    }

    /** What the sender is told and the receiver gets, which is the same in all four ways; a message not sent isn't got. */
    private String compare(String kind, String data, List<Item> items, int bufsize, int ancbufsize, int flags)
            throws IOException {
        List<String> all = new ArrayList<>();
        for (boolean from : new boolean[] {false, true}) {
            for (boolean to : new boolean[] {false, true}) {
                String sent = send(from, kind, data, items, to);
                boolean went = sent.equals(Integer.toString(data.length() / 2));
                String got = went ? receive(to, kind, bufsize, ancbufsize, flags) : "";
                if ((flags & MSG_PEEK) != 0) {
                    got += " then " + receive(to, kind, bufsize, ancbufsize, 0);
                }
                all.add(sent + " " + got);
            }
        }
        String what = kind + " " + data + " " + items + " " + bufsize + " " + ancbufsize + " " + flags;
        assertEquals(all.getFirst(), all.get(1), () -> what + ", from Python to here");
        assertEquals(all.getFirst(), all.get(2), () -> what + ", from here to Python");
        assertEquals(all.getFirst(), all.get(3), () -> what + ", here");
        return all.getFirst();
    }

    private static String integer(int value) {
        byte[] bytes = new byte[4];
        ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder()).putInt(value);
        return HEX.formatHex(bytes);
    }

    @Test
    void descriptorsAndCredentialsAreCutOffAlikeAtEveryLength() throws IOException {
        Item rights = new Item(SOL_SOCKET, SCM_RIGHTS, "3");
        for (int pass = 0; pass < 2; pass++) {
            option("unix", SOL_SOCKET, SO_PASSCRED, pass);
            for (int room = 0; room <= 80; room++) {
                compare("unix", "0102", List.of(rights), 10, room, 0);
                compare("unix", "0102", List.of(rights), 10, room, MSG_PEEK);
                compare("unix", "0102", List.of(), 1, room, 0);
            }
        }
        String whole = compare("unix", "01", List.of(rights), 10, 100, 0);
        assertTrue(whole.contains("socket+file+pipe") && whole.endsWith(" 0"), whole);
        Item credentials = new Item(SOL_SOCKET, SCM_CREDENTIALS, "");
        assertTrue(compare("unix", "01", List.of(credentials), 10, 100, 0).contains("1,2,"));
        assertTrue(compare("unix", "01", List.of(credentials, rights), 10, 100, 0).contains("socket+file+pipe"));
    }

    @Test
    void theMostDescriptorsAre253() throws IOException {
        for (int n : new int[] {0, 1, 2, 252, 253, 254}) {
            String outcome = compare("unix", "01", List.of(new Item(SOL_SOCKET, SCM_RIGHTS, "" + n)), 10, 2000, 0);
            assertEquals(n == 254, outcome.startsWith("errno 22"), outcome);
        }
    }

    @Test
    void whatIsSaidOfAPacketIsCutOffAlikeAtEveryLength() throws IOException {
        for (int name : new int[] {IP_PKTINFO, IP_RECVTTL, IP_RECVTOS}) {
            option("udp", IPPROTO_IP, name, 1);
        }
        for (int name : new int[] {IPV6_RECVPKTINFO, IPV6_RECVHOPLIMIT, IPV6_RECVTCLASS}) {
            option("udp6", IPPROTO_IPV6, name, 1);
        }
        List<Item> inet = List.of(
                new Item(IPPROTO_IP, IP_TTL, integer(33)), new Item(IPPROTO_IP, IP_TOS, integer(16)));
        List<Item> inet6 = List.of(
                new Item(IPPROTO_IPV6, IPV6_HOPLIMIT, integer(33)), new Item(IPPROTO_IPV6, IPV6_TCLASS, integer(16)));
        for (int room = 0; room <= 110; room++) {
            compare("udp", "010203", inet, 2, room, 0);
            compare("udp6", "010203", inet6, 2, room, 0);
            compare("udp", "010203", inet, 3, room, MSG_PEEK);
        }
        String whole = compare("udp", "01", inet, 2, 200, 0);
        assertTrue(whole.contains("0,2," + integer(33)) && whole.contains("0,1,10"), whole);
        whole = compare("udp6", "01", inet6, 2, 200, 0);
        assertTrue(whole.contains("41,52," + integer(33)) && whole.contains("41,67," + integer(16)), whole);
        for (int name : new int[] {SO_TIMESTAMP, SO_TIMESTAMPNS}) {
            option("udp", SOL_SOCKET, name, 1);
            for (int room = 0; room <= 130; room++) {
                compare("udp", "01", List.of(), 2, room, 0);
            }
        }
    }

    @Test
    void whatTheSystemRefusesIsRefusedAlike() throws IOException {
        for (String kind : List.of("udp", "udp6", "unix")) {
            for (int level : new int[] {SOL_SOCKET, IPPROTO_IP, IPPROTO_IPV6, 12345}) {
                for (int type = 3; type < 70; type++) {
                    for (int size : new int[] {0, 1, 4, 12, 20}) {
                        if (level != SOL_SOCKET || !kind.equals("unix")) {
                            compare(kind, "01", List.of(new Item(level, type, "00".repeat(size))), 2, 0, 0);
                        }
                    }
                }
            }
        }
    }

    @Test
    void errorsOfEarlierPacketsAreTheSame() throws IOException {
        option("udp", IPPROTO_IP, IP_RECVERR, 1);
        option("udp6", IPPROTO_IPV6, IPV6_RECVERR, 1);
        for (String kind : List.of("udp", "udp6")) {
            Address nobody;
            try (Socket s = new Socket(socket(kind).family(), SOCK_DGRAM)) {
                s.bind(kind.equals("udp") ? "127.0.0.1" : "::1", 0);
                nobody = Objects.requireNonNull(s.getsockname());
            }
            for (int room = 0; room <= 80; room++) {
                socket(kind).sendto(new byte[] {1, 2, 3}, nobody);
                python("send('" + kind + "', '010203', [], " + Spelling.literal(nobody) + ")");
                String there = receive(false, kind, 2, room, MSG_ERRQUEUE);
                assertEquals(there, receive(true, kind, 2, room, MSG_ERRQUEUE), kind + " " + room);
                assertTrue(there.startsWith("0102 ["), there);
                String error = python("sockets['" + kind + "'].getsockopt(SOL_SOCKET, SO_ERROR)");
                assertEquals(error, Integer.toString(socket(kind).getsockopt(SOL_SOCKET, SO_ERROR)));
            }
        }
    }

    @Test
    void roomForAncillaryDataIsReckonedAlike() throws IOException {
        List<Executable> checks = new ArrayList<>();
        for (int n : Stream.concat(
                        Stream.iterate(-2, i -> i < 70, i -> i + 1),
                        Stream.of(1000, Integer.MAX_VALUE - 40, Integer.MAX_VALUE - 15, Integer.MAX_VALUE))
                .toList()) {
            String len = python("CMSG_LEN(" + n + ")");
            String space = python("CMSG_SPACE(" + n + ")");
            checks.add(() -> assertEquals(len, Outcome.of(() -> Ancillary.cmsgLen(n)), "CMSG_LEN of " + n));
            checks.add(() -> assertEquals(space, Outcome.of(() -> Ancillary.cmsgSpace(n)), "CMSG_SPACE of " + n));
        }
        assertAll(checks);
    }
}
