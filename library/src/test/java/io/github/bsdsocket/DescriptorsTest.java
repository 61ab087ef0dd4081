// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.MSG_CTRUNC;
import static io.github.bsdsocket.Constants.MSG_DONTWAIT;
import static io.github.bsdsocket.Constants.MSG_PEEK;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.ThreadKind.Running;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Descriptors that travel over Unix sockets. */
class DescriptorsTest {

    private static final byte[][] HELLO = {"hello".getBytes(US_ASCII)};

    @TempDir
    private Path dir;

    private Map<Integer, String> before = Map.of();

    @BeforeEach
    void remember() throws IOException {
        before = OpenFiles.sockets();
    }

    @AfterEach
    void nothingIsLeftOpen() throws IOException {
        OpenFiles.assertNoneSince(before);
    }

    private static void close(List<Integer> fds) throws IOException {
        for (int fd : fds) {
            Socket.adopt(fd).close();
        }
    }

    @Test
    void aSocketGoesToThePeer() throws IOException {
        try (Pairs.Pair p = Pairs.unix();
                Pairs.Pair sent = Pairs.tcp()) {
            assertEquals(5, p.first().sendFds(HELLO, new int[] {sent.first().fileno()}));
            ReceivedFds r = p.second().recvFds(10, 1);
            assertArrayEquals(HELLO[0], r.data());
            assertEquals(0, r.msgFlags());
            assertEquals(1, r.fds().size());
            assertTrue(OpenFiles.isCloseOnExec(r.fds().getFirst()));
            try (Socket received = Socket.adopt(r.fds().getFirst())) {
                assertNotEquals(sent.first().fileno(), received.fileno());
                assertEquals(AF_INET, received.family());
                received.send(HELLO[0]);
                assertArrayEquals(HELLO[0], sent.second().recv(10));
            }
        }
    }

    @Test
    void descriptorsGoToAnAddress() throws IOException {
        Address there = Address.unix(dir.resolve("there").toString());
        try (Socket to = Pairs.bound(there, SOCK_DGRAM);
                Socket from = Pairs.bound(Address.unix(dir.resolve("here").toString()), SOCK_DGRAM)) {
            from.sendFds(HELLO, new int[] {from.fileno()}, MSG_DONTWAIT, there);
            ReceivedFds r = to.recvFds(10, 5, MSG_DONTWAIT);
            assertEquals(Pairs.name(from), r.address());
            assertEquals(OpenFiles.what(from.fileno()), OpenFiles.what(r.fds().getFirst()));
            close(r.fds());
            Throwing.errno(Errno.EAGAIN, () -> to.recvFds(10, 5, MSG_DONTWAIT));
        }
    }

    @Test
    void theMostIs253() throws IOException {
        try (Pairs.Pair p = Pairs.unix()) {
            int[] fds = new int[253];
            Arrays.fill(fds, p.first().fileno());
            p.first().sendFds(HELLO, fds);
            ReceivedFds r = p.second().recvFds(10, 253);
            assertEquals(253, r.fds().stream().distinct().count());
            for (int fd : r.fds()) {
                assertEquals(OpenFiles.what(p.first().fileno()), OpenFiles.what(fd));
            }
            close(r.fds());
            int[] tooMany = Arrays.copyOf(fds, 254);
            Throwing.illegal("at most 253 descriptors, not 254", () -> p.first().sendFds(HELLO, tooMany));
        }
    }

    @Test
    void thoseThatDontFitAreClosed() throws IOException {
        try (Pairs.Pair p = Pairs.unix()) {
            int fd = p.first().fileno();
            for (int maxfds = 0; maxfds < 4; maxfds++) {
                p.first().sendFds(HELLO, new int[] {fd, fd, fd, fd, fd});
                Map<Integer, String> open = OpenFiles.sockets();
                ReceivedFds r = p.second().recvFds(10, maxfds);
                assertEquals(maxfds, r.fds().size());
                assertEquals(MSG_CTRUNC, r.msgFlags());
                close(r.fds());
                OpenFiles.assertNoneSince(open);
            }
        }
    }

    @Test
    void recvDropsThem() throws IOException {
        try (Pairs.Pair p = Pairs.unix()) {
            p.first().sendFds(HELLO, new int[] {p.first().fileno()});
            Map<Integer, String> open = OpenFiles.sockets();
            assertArrayEquals(HELLO[0], p.second().recv(10));
            OpenFiles.assertNoneSince(open);
        }
    }

    @Test
    void aPeekGivesDuplicatesOfItsOwn() throws IOException {
        try (Pairs.Pair p = Pairs.unix()) {
            p.first().sendFds(HELLO, new int[] {p.first().fileno()});
            List<Integer> fds = new ArrayList<>(p.second().recvFds(10, 1, MSG_PEEK).fds());
            fds.addAll(p.second().recvFds(10, 1).fds());
            assertEquals(2, fds.stream().distinct().count());
            close(fds);
        }
    }

    @Test
    void aMessageHasSeveralItems() throws IOException {
        try (Pairs.Pair p = Pairs.unix()) {
            Ancillary rights = Ancillary.rights(p.first().fileno());
            p.first().sendmsg(HELLO, List.of(rights, p.first().peerCredentials()));
            ReceivedMessage r = p.second().recvmsg(10, 100);
            assertEquals(1, r.ancdata().size());
            if (r.ancdata().getFirst() instanceof Ancillary.Rights(List<Integer> fds)) {
                close(fds);
            }
        }
    }

    @Test
    void aDescriptorThatIsNotOpenIsRefused() throws IOException {
        try (Pairs.Pair p = Pairs.unix()) {
            Throwing.errno(Errno.EBADF, () -> p.first().sendFds(HELLO, new int[] {-1}));
            Throwing.errno(Errno.EBADF, () -> p.first().sendFds(HELLO, new int[] {Integer.MAX_VALUE}));
            Throwing.errno(Errno.EAGAIN, () -> p.second().recv(1, MSG_DONTWAIT));
        }
    }

    @ParameterizedTest
    @EnumSource
    void noneIsLeftWhenABufferIsGone(ThreadKind kind) throws Exception {
        // Of more than three arenas the call doesn't keep the others alive.
        try (Pairs.Pair p = Pairs.unix();
                Arena a = Arena.ofShared();
                Arena b = Arena.ofShared();
                Arena c = Arena.ofShared()) {
            Running<ReceivedMessageInto> reader;
            try (Arena gone = Arena.ofShared()) {
                MemorySegment[] buffers = {a.allocate(1), b.allocate(1), c.allocate(1), gone.allocate(1)};
                reader = kind.start(() -> p.second().recvmsgInto(buffers, 100)).awaitWaiting();
            }
            Map<Integer, String> open = OpenFiles.sockets();
            p.first().sendFds(HELLO, new int[] {p.first().fileno()});
            assertInstanceOf(IllegalStateException.class, reader.thrown());
            OpenFiles.assertNoneSince(open);
        }
    }
}
