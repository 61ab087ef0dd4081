// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a connection is made, waited for, given up and refused. */
class ConnectTest {

    private static final Duration SHORT = Duration.ofMillis(30);
    private static final Duration LONG = Duration.ofMinutes(1);

    /** An address that refuses: of a socket that is bound and doesn't listen. */
    private static Address refusing(Socket bound) throws Exception {
        bound.bind("127.0.0.1", 0);
        return Objects.requireNonNull(bound.getsockname());
    }

    private static List<@Nullable Duration> waitingModes() {
        List<@Nullable Duration> modes = new ArrayList<>();
        modes.add(null);
        modes.add(LONG);
        return modes;
    }

    @ParameterizedTest
    @EnumSource
    void connectReturnsWhenTheConnectionIsMade(ThreadKind kind) throws Exception {
        try (Socket server = Socket.createServer("127.0.0.1", 0)) {
            Address address = Objects.requireNonNull(server.getsockname());
            for (Duration timeout : waitingModes()) {
                try (Socket s = new Socket()) {
                    s.settimeout(timeout);
                    assertEquals(0, kind.call(() -> s.connectEx(address)));
                    assertEquals(address, s.getpeername());
                }
            }
        }
    }

    @Test
    void inNonBlockingModeConnectExSaysEinprogressAndLaterZeroAndThenEisconn() throws Exception {
        try (Socket server = Socket.createServer("127.0.0.1", 0);
                Socket s = new Socket()) {
            Address address = Objects.requireNonNull(server.getsockname());
            s.setblocking(false);
            assertEquals(Errno.EINPROGRESS.number(), s.connectEx(address));
            server.accept().conn().close();
            assertEquals(0, s.connectEx(address));
            assertEquals(Errno.EISCONN.number(), s.connectEx(address));
        }
    }

    @Test
    void inNonBlockingModeConnectExSaysEalreadyWhileNothingAnswers() throws Exception {
        try (DeadAddress dead = new DeadAddress();
                Socket s = new Socket()) {
            s.setblocking(false);
            assertEquals(Errno.EINPROGRESS.number(), s.connectEx(dead.address()));
            assertEquals(Errno.EALREADY.number(), s.connectEx(dead.address()));
            assertEquals(0, s.getsockopt(SOL_SOCKET, SO_ERROR));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalIsEconnrefusedWithTheAddress(ThreadKind kind) throws Exception {
        try (Socket bound = new Socket()) {
            Address address = refusing(bound);
            for (Duration timeout : waitingModes()) {
                try (Socket s = new Socket();
                        Socket t = new Socket()) {
                    s.settimeout(timeout);
                    t.settimeout(timeout);
                    assertEquals(Errno.ECONNREFUSED.number(), kind.call(() -> t.connectEx(address)));
                    var e = (ErrnoException) kind.start(() -> {
                                s.connect(address);
                                return null;
                            })
                            .thrown();
                    assertEquals(Errno.ECONNREFUSED, e.error());
                    assertEquals(address, e.address());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aConnectionThatTimesOutGoesOnAndCanBeAskedFor(ThreadKind kind) throws Exception {
        try (DeadAddress dead = new DeadAddress();
                Socket s = new Socket()) {
            Address address = dead.address();
            s.settimeout(SHORT);
            var e = kind.start(() -> {
                        s.connect(address);
                        return null;
                    })
                    .thrown();
            assertEquals(SocketTimeoutException.class, e.getClass(), String.valueOf(e));
            assertEquals(Errno.EALREADY.number(), kind.call(() -> s.connectEx(address)));
            dead.revive();
            // The kernel sends the SYN again after a second.
            int rc;
            do {
                rc = kind.call(() -> s.connectEx(address));
            } while (rc == Errno.EALREADY.number());
            assertEquals(0, rc);
            assertEquals(address, s.getpeername());
        }
    }

    @ParameterizedTest
    @EnumSource
    void connectExSaysEagainForATimeout(ThreadKind kind) throws Exception {
        try (DeadAddress dead = new DeadAddress();
                Socket s = new Socket()) {
            s.settimeout(SHORT);
            Address address = dead.address();
            assertEquals(Errno.EAGAIN.number(), kind.call(() -> s.connectEx(address)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void connectWaitsThroughAVainSyn(ThreadKind kind) throws Exception {
        try (DeadAddress dead = new DeadAddress()) {
            for (Duration timeout : waitingModes()) {
                try (Socket s = new Socket()) {
                    s.settimeout(timeout);
                    Address address = dead.address();
                    var running = kind.start(() -> s.connectEx(address)).awaitWaiting();
                    dead.revive();
                    assertEquals(0, running.get());
                    assertEquals(address, s.getpeername());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anInterruptLeavesTheSocketOpenAndTheConnectionGoingOn(ThreadKind kind) throws Exception {
        for (Duration timeout : waitingModes()) {
            try (DeadAddress dead = new DeadAddress();
                    Socket s = new Socket()) {
                s.settimeout(timeout);
                Address address = dead.address();
                var running = kind.start(() -> s.connectEx(address)).awaitWaiting();
                running.thread().interrupt();
                assertEquals(InterruptedIOException.class, running.thrown().getClass());
                s.setblocking(false);
                // EINPROGRESS when the interrupt came before the system was asked.
                int rc = s.connectEx(address);
                assertTrue(rc == Errno.EALREADY.number() || rc == Errno.EINPROGRESS.number(), "errno " + rc);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @SuppressWarnings("try") // close is what is tested
    void closeEndsAConnectThatNobodyAnswers(ThreadKind kind) throws Exception {
        for (Duration timeout : waitingModes()) {
            try (DeadAddress dead = new DeadAddress();
                    Socket s = new Socket()) {
                s.settimeout(timeout);
                Address address = dead.address();
                var running = kind.start(() -> s.connectEx(address)).awaitWaiting();
                s.close();
                assertEquals(Errno.EBADF.number(), running.get());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesWithoutAnAddressAreThrownByConnectExToo(ThreadKind kind) throws Exception {
        try (Socket s = new Socket()) {
            Throwable thrown = kind.start(() -> s.connectEx("no-such-host.invalid", 80)).thrown();
            assertTrue(thrown instanceof UnknownHostException, String.valueOf(thrown));
            assertThrows(IllegalArgumentException.class, () -> s.connectEx(Address.unix("/x")));
        }
    }

    /** The error of a connection is told once: to connect, or to a read at the same time; then connect must fail as well. */
    @ParameterizedTest
    @EnumSource
    void connectNeverSucceedsWithoutAConnection(ThreadKind kind) throws Exception {
        try (Socket bound = new Socket()) {
            Address address = refusing(bound);
            for (int round = 0; round < 2000; round++) {
                try (Socket s = new Socket()) {
                    s.settimeout(LONG);
                    AtomicBoolean ended = new AtomicBoolean();
                    var reader = kind.start(() -> {
                        while (!ended.get()) {
                            try {
                                s.recv(1, MSG_DONTWAIT);
                            } catch (ErrnoException e) {
                                Thread.onSpinWait();
                            }
                        }
                        return null;
                    });
                    int rc;
                    try {
                        rc = kind.call(() -> s.connectEx(address));
                    } finally {
                        ended.set(true);
                    }
                    reader.get();
                    assertTrue(
                            rc == Errno.ECONNREFUSED.number() || rc == Errno.ECONNABORTED.number(),
                            "connectEx said " + Errno.of(rc) + " in round " + round);
                }
            }
        }
    }

    /** Python polls before it accepts, so that a timeout holds there, too. */
    @ParameterizedTest
    @EnumSource
    void aTimeoutHoldsThoughADuplicateWasMadeBlocking(ThreadKind kind) throws Exception {
        try (Socket server = Socket.createServer("127.0.0.1", 0);
                Socket duplicate = server.dup();
                DeadAddress dead = new DeadAddress();
                Socket client = new Socket();
                Socket other = client.dup()) {
            server.settimeout(SHORT);
            duplicate.setblocking(true);
            assertEquals(SocketTimeoutException.class, kind.start(server::accept).thrown().getClass());
            client.settimeout(SHORT);
            other.setblocking(true);
            Address address = dead.address();
            assertEquals(Errno.EAGAIN.number(), kind.call(() -> client.connectEx(address)));
        }
    }
}
