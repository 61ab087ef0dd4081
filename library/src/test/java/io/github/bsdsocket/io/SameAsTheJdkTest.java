// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.io;

import static io.github.bsdsocket.Constants.AF_INET;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.bsdsocket.ErrnoException;
import io.github.bsdsocket.OpenFiles;
import io.github.bsdsocket.Socket;
import io.github.bsdsocket.ThreadKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketOption;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jdk.net.ExtendedSocketOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same scripts on a {@code java.net.Socket} of the JDK and on a {@link NetSocket}, over TCP. */
class SameAsTheJdkTest {

    private interface Call {
        @Nullable Object make() throws Exception;
    }

    private interface Action {
        void take() throws Exception;
    }

    private interface Script {
        void play(Scene scene) throws Exception;
    }

    /** A socket that isn't connected yet, a server for it, and what was seen of it. */
    private static final class Scene implements AutoCloseable {

        final ThreadKind kind;
        final java.net.Socket s;
        final ServerSocket server = new ServerSocket(0, 5, InetAddress.ofLiteral("127.0.0.1"));
        final InetSocketAddress address = (InetSocketAddress) server.getLocalSocketAddress();
        final List<String> seen = new ArrayList<>();
        private java.net.@Nullable Socket peer;

        Scene(ThreadKind kind, boolean jdk) throws IOException {
            this.kind = kind;
            this.s = jdk ? new java.net.Socket() : new NetSocket(new Socket(AF_INET));
        }

        java.net.Socket connect() throws IOException {
            s.connect(address);
            return accept();
        }

        java.net.Socket accept() throws IOException {
            peer = server.accept();
            return peer;
        }

        /** Notes what a call returns or throws; ports, which the system picks, not. */
        void see(String what, Call call) {
            String outcome;
            try {
                outcome = String.valueOf(call.make())
                        .replace(Integer.toString(server.getLocalPort()), "SERVER")
                        .replace(Integer.toString(s.getLocalPort()), "LOCAL");
            } catch (Exception e) {
                outcome = spell(e);
            }
            seen.add(what + ": " + outcome);
        }

        void act(String what, Action action) {
            see(what, () -> {
                action.take();
                return "done";
            });
        }

        /** The class and message; an error of the system as the JDK has it, without the call's name and the symbol. */
        String spell(Throwable e) {
            Throwable system = e instanceof ErrnoException ? e : e.getCause();
            String type = e instanceof ErrnoException ? "java.net.SocketException" : e.getClass().getName();
            String message = String.valueOf(e.getMessage());
            if (system instanceof ErrnoException && message.equals(system.getMessage())) {
                message = message.replaceFirst("^.*: (.*) \\[E.*]$", "$1");
            }
            // The JDK has both, by how far a call got.
            message = message.replace("Socket is closed", "Socket closed");
            return type + " " + message.replaceFirst("Unsupported address type:.*", "Unsupported address type");
        }

        void state() {
            see("isConnected", s::isConnected);
            see("isBound", s::isBound);
            see("isClosed", s::isClosed);
            see("isInputShutdown", s::isInputShutdown);
            see("isOutputShutdown", s::isOutputShutdown);
            see("getInetAddress", s::getInetAddress);
            see("getPort", s::getPort);
            see("getLocalAddress", s::getLocalAddress);
            see("has local port", () -> Integer.signum(s.getLocalPort()));
            see("getRemoteSocketAddress", s::getRemoteSocketAddress);
            see("getLocalSocketAddress", s::getLocalSocketAddress);
            see("getChannel", s::getChannel);
            see("getInputStream", () -> same(s.getInputStream(), s.getInputStream()));
            see("getOutputStream", () -> same(s.getOutputStream(), s.getOutputStream()));
        }

        private static boolean same(Object first, Object second) {
            return first.equals(second);
        }

        void options() {
            see("getTcpNoDelay", s::getTcpNoDelay);
            see("getSoLinger", s::getSoLinger);
            see("getOOBInline", s::getOOBInline);
            see("getSoTimeout", s::getSoTimeout);
            see("getSendBufferSize", s::getSendBufferSize);
            see("getReceiveBufferSize", s::getReceiveBufferSize);
            see("getKeepAlive", s::getKeepAlive);
            see("getTrafficClass", s::getTrafficClass);
            see("getReuseAddress", s::getReuseAddress);
            for (SocketOption<?> option : List.of(
                    StandardSocketOptions.SO_RCVBUF,
                    StandardSocketOptions.SO_SNDBUF,
                    StandardSocketOptions.SO_KEEPALIVE,
                    StandardSocketOptions.SO_REUSEADDR,
                    StandardSocketOptions.SO_REUSEPORT,
                    StandardSocketOptions.SO_LINGER,
                    StandardSocketOptions.IP_TOS,
                    StandardSocketOptions.TCP_NODELAY,
                    ExtendedSocketOptions.TCP_KEEPIDLE,
                    ExtendedSocketOptions.TCP_KEEPINTERVAL,
                    ExtendedSocketOptions.TCP_KEEPCOUNT,
                    ExtendedSocketOptions.TCP_QUICKACK,
                    StandardSocketOptions.SO_BROADCAST)) {
                see(option.name(), () -> s.getOption(option));
            }
        }

        void settings() {
            act("setTcpNoDelay", () -> s.setTcpNoDelay(true));
            act("setSoLinger", () -> s.setSoLinger(true, 100_000));
            act("setSoLinger to less than 0", () -> s.setSoLinger(true, -1));
            act("setOOBInline", () -> s.setOOBInline(true));
            act("setSoTimeout", () -> s.setSoTimeout(1234));
            act("setSoTimeout to less than 0", () -> s.setSoTimeout(-1));
            act("setSendBufferSize", () -> s.setSendBufferSize(20_000));
            act("setSendBufferSize to 0", () -> s.setSendBufferSize(0));
            act("setReceiveBufferSize", () -> s.setReceiveBufferSize(30_000));
            act("setReceiveBufferSize to 0", () -> s.setReceiveBufferSize(0));
            act("setKeepAlive", () -> s.setKeepAlive(true));
            act("setTrafficClass", () -> s.setTrafficClass(16));
            act("setTrafficClass to more than 255", () -> s.setTrafficClass(256));
            act("setReuseAddress", () -> s.setReuseAddress(true));
            act("setPerformancePreferences", () -> s.setPerformancePreferences(1, 2, 3));
        }

        void byOption() {
            act("SO_RCVBUF", () -> s.setOption(StandardSocketOptions.SO_RCVBUF, 30_000));
            act("SO_SNDBUF", () -> s.setOption(StandardSocketOptions.SO_SNDBUF, 20_000));
            act("SO_KEEPALIVE", () -> s.setOption(StandardSocketOptions.SO_KEEPALIVE, true));
            act("SO_REUSEADDR", () -> s.setOption(StandardSocketOptions.SO_REUSEADDR, true));
            act("SO_REUSEPORT", () -> s.setOption(StandardSocketOptions.SO_REUSEPORT, true));
            act("SO_LINGER", () -> s.setOption(StandardSocketOptions.SO_LINGER, 3));
            options();
            act("SO_LINGER off", () -> s.setOption(StandardSocketOptions.SO_LINGER, -1));
            act("IP_TOS", () -> s.setOption(StandardSocketOptions.IP_TOS, 8));
            act("TCP_NODELAY", () -> s.setOption(StandardSocketOptions.TCP_NODELAY, true));
            act("TCP_KEEPIDLE", () -> s.setOption(ExtendedSocketOptions.TCP_KEEPIDLE, 77));
            act("TCP_KEEPINTERVAL", () -> s.setOption(ExtendedSocketOptions.TCP_KEEPINTERVAL, 7));
            act("TCP_KEEPCOUNT", () -> s.setOption(ExtendedSocketOptions.TCP_KEEPCOUNT, 5));
            act("TCP_KEEPCOUNT to more than 127", () -> s.setOption(ExtendedSocketOptions.TCP_KEEPCOUNT, 128));
            act("TCP_QUICKACK", () -> s.setOption(ExtendedSocketOptions.TCP_QUICKACK, false));
            act("SO_BROADCAST", () -> s.setOption(StandardSocketOptions.SO_BROADCAST, true));
            options();
        }

        @Override
        public void close() throws IOException {
            try (s;
                    server;
                    var _ = peer) {
                // nothing but their ends
            }
        }
    }

    private static final Map<String, Script> SCRIPTS = new LinkedHashMap<>();

    static {
        SCRIPTS.put("new", scene -> {
            scene.state();
            scene.act("shutdownInput", scene.s::shutdownInput);
            scene.act("shutdownOutput", scene.s::shutdownOutput);
            scene.settings();
            scene.options();
            scene.byOption();
        });
        SCRIPTS.put("closed before it was anything", scene -> {
            scene.s.close();
            scene.s.close();
            scene.state();
            scene.settings();
            scene.options();
            scene.byOption();
            scene.act("connect", () -> scene.s.connect(scene.address));
            scene.act("bind", () -> scene.s.bind(null));
            scene.act("shutdownInput", scene.s::shutdownInput);
            scene.act("shutdownOutput", scene.s::shutdownOutput);
        });
        SCRIPTS.put("bound", scene -> {
            scene.act("bind", () -> scene.s.bind(new InetSocketAddress(scene.address.getAddress(), 0)));
            scene.state();
            scene.act("bind again", () -> scene.s.bind(null));
            scene.connect();
            scene.state();
            scene.s.close();
            scene.state();
        });
        SCRIPTS.put("bound to any", scene -> {
            scene.act("bind", () -> scene.s.bind(null));
            scene.see("getLocalAddress", scene.s::getLocalAddress);
            scene.see("getLocalSocketAddress", scene.s::getLocalSocketAddress);
        });
        SCRIPTS.put("bound to what is taken, or to nothing", scene -> {
            scene.act("bind", () -> scene.s.bind(scene.address));
            scene.act("unresolved", () -> scene.s.bind(InetSocketAddress.createUnresolved("nowhere.invalid", 1)));
            scene.act("unix", () -> scene.s.bind(UnixDomainSocketAddress.of("/tmp")));
            scene.see("isBound", scene.s::isBound);
        });
        SCRIPTS.put("connected", scene -> {
            scene.connect();
            scene.state();
            scene.act("connect", () -> scene.s.connect(scene.address));
            scene.act("bind", () -> scene.s.bind(null));
            scene.settings();
            scene.options();
            scene.byOption();
            scene.s.close();
            scene.state();
            scene.settings();
            scene.options();
        });
        SCRIPTS.put("connect to what it can't", scene -> {
            scene.act("null", () -> scene.s.connect(null));
            scene.act("less than 0", () -> scene.s.connect(scene.address, -1));
            scene.act("unix", () -> scene.s.connect(UnixDomainSocketAddress.of("/tmp")));
            scene.state();
        });
        SCRIPTS.put("connect to a port where nobody is", scene -> {
            scene.server.close();
            scene.act("connect", () -> scene.s.connect(scene.address, 5000));
            scene.see("isClosed", scene.s::isClosed);
            scene.see("isConnected", scene.s::isConnected);
        });
        SCRIPTS.put("connect to a host that isn't known", scene -> {
            var unknown = InetSocketAddress.createUnresolved("nowhere.invalid", 1);
            scene.act("connect", () -> scene.s.connect(unknown));
            scene.see("isClosed", scene.s::isClosed);
        });
        SCRIPTS.put("reading", scene -> {
            var peer = scene.connect();
            InputStream in = scene.s.getInputStream();
            scene.see("nothing", () -> in.read(new byte[0]));
            scene.see("outside", () -> in.read(new byte[1], 1, 1));
            scene.s.setSoTimeout(20);
            scene.see("too late", in::read);
            scene.see("available", in::available);
            peer.getOutputStream().write(new byte[] {1, -1, 3});
            scene.see("a byte", in::read);
            scene.see("another", in::read);
            scene.see("available", in::available);
            scene.see("the last", () -> in.read(new byte[5]));
            peer.shutdownOutput();
            scene.see("the end", in::read);
            scene.see("the end again", () -> in.read(new byte[5]));
            scene.see("available", in::available);
            in.close();
            scene.see("isClosed", scene.s::isClosed);
            scene.see("closed", in::read);
            scene.see("available", in::available);
        });
        SCRIPTS.put("input shut down", scene -> {
            var peer = scene.connect();
            InputStream in = scene.s.getInputStream();
            peer.getOutputStream().write(new byte[3]);
            scene.act("shutdownInput", scene.s::shutdownInput);
            scene.act("shutdownInput again", scene.s::shutdownInput);
            scene.state();
            scene.see("available", in::available);
            scene.see("read", in::read);
            peer.getOutputStream().write(new byte[3]);
            scene.see("read more", in::read);
            scene.act("write", () -> scene.s.getOutputStream().write(1));
            scene.see("the peer reads", peer.getInputStream()::read);
            scene.s.close();
            scene.state();
            scene.see("read when closed", in::read);
            scene.see("available when closed", in::available);
        });
        SCRIPTS.put("output shut down", scene -> {
            var peer = scene.connect();
            OutputStream out = scene.s.getOutputStream();
            scene.act("shutdownOutput", scene.s::shutdownOutput);
            scene.act("shutdownOutput again", scene.s::shutdownOutput);
            scene.state();
            scene.see("the peer's end", peer.getInputStream()::read);
            scene.act("write", () -> out.write(1));
            peer.getOutputStream().write(7);
            scene.see("read", scene.s.getInputStream()::read);
            scene.act("shutdownInput", scene.s::shutdownInput);
            scene.state();
            out.close();
            scene.act("write when closed", () -> out.write(1));
            scene.act("sendUrgentData when closed", () -> scene.s.sendUrgentData(1));
            scene.act("shutdownOutput when closed", scene.s::shutdownOutput);
            scene.state();
        });
        SCRIPTS.put("a peer that resets", scene -> {
            var peer = scene.connect();
            InputStream in = scene.s.getInputStream();
            peer.setSoLinger(true, 0);
            peer.close();
            scene.see("read", in::read);
            scene.see("read again", in::read);
            scene.act("write", () -> scene.s.getOutputStream().write(1));
            scene.act("shutdownOutput", scene.s::shutdownOutput);
            scene.state();
        });
        SCRIPTS.put("urgent data", scene -> {
            var peer = scene.connect();
            peer.setOOBInline(true);
            scene.s.getOutputStream().write(1);
            scene.act("sendUrgentData", () -> scene.s.sendUrgentData(0x102));
            scene.see("in line", () -> peer.getInputStream().readNBytes(2)[1]);
            scene.s.setOOBInline(true);
            peer.sendUrgentData(3);
            scene.see("in line", scene.s.getInputStream()::read);
        });
        SCRIPTS.put("a read that is closed", scene -> {
            scene.connect();
            InputStream in = scene.s.getInputStream();
            scene.seen.add(scene.spell(closed(scene, in::read)));
        });
        SCRIPTS.put("a read with a timeout that is closed", scene -> {
            scene.connect();
            scene.s.setSoTimeout(60_000);
            InputStream in = scene.s.getInputStream();
            scene.seen.add(scene.spell(closed(scene, in::read)));
        });
        SCRIPTS.put("a write that is closed", scene -> {
            scene.connect();
            OutputStream out = scene.s.getOutputStream();
            scene.seen.add(scene.spell(closed(scene, () -> {
                out.write(new byte[64 << 20]);
                return 0;
            })));
        });
        SCRIPTS.put("a read whose input is shut down", scene -> {
            scene.connect();
            InputStream in = scene.s.getInputStream();
            var reader = scene.kind.start(in::read);
            awaitBlocked(reader.thread());
            scene.s.shutdownInput();
            scene.see("read", reader::get);
        });
    }

    private static Throwable closed(Scene scene, Call call) throws Exception {
        var running = scene.kind.start(call::make);
        awaitBlocked(running.thread());
        scene.s.close();
        return running.thrown();
    }

    /** Returns when a thread is somewhere in a wait, of the JDK's or the library's. */
    private static void awaitBlocked(Thread thread) {
        while (thread.getState() != Thread.State.WAITING
                && thread.getState() != Thread.State.TIMED_WAITING
                && Stream.of(thread.getStackTrace())
                        .noneMatch(f -> f.getMethodName().matches("poll|block|read0|write0"))) {
            Thread.onSpinWait();
        }
    }

    static Stream<Arguments> scripts() {
        return SCRIPTS.keySet().stream()
                .flatMap(name -> Stream.of(ThreadKind.values()).map(kind -> Arguments.of(name, kind)));
    }

    private static String play(String name, ThreadKind kind, boolean jdk) throws Exception {
        try (Scene scene = new Scene(kind, jdk)) {
            Script script = Objects.requireNonNull(SCRIPTS.get(name));
            kind.call(() -> {
                script.play(scene);
                return null;
            });
            return String.join("\n", scene.seen);
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void theScriptIsPlayedTheSame(String name, ThreadKind kind) throws Exception {
        String expected = play(name, kind, true);
        var before = OpenFiles.sockets(); // with what the JDK opened for good
        assertEquals(expected, play(name, kind, false));
        OpenFiles.assertNoneSince(before);
    }
}
