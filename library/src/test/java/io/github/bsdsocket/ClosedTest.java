// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.internal.libc.Libc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method of a socket after close and after detach. */
class ClosedTest {

    /** Those that say something about a closed socket, too, or have nothing to do. */
    private static final Set<String> ANSWERING = Set.of(
            "close", "detach", "fileno", "family", "type", "proto", "gettimeout", "getblocking", "toString");

    /** An argument of each type that a method takes: right in itself. */
    private static final Map<Class<?>, Object> ARGUMENTS = Map.ofEntries(
            Map.entry(int.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(boolean.class, true),
            Map.entry(String.class, "127.0.0.1"),
            Map.entry(Duration.class, Duration.ofSeconds(1)),
            Map.entry(byte[].class, new byte[8]),
            Map.entry(ByteBuffer.class, ByteBuffer.allocate(8)),
            Map.entry(MemorySegment.class, MemorySegment.ofArray(new byte[8])),
            Map.entry(byte[][].class, new byte[1][8]),
            Map.entry(ByteBuffer[].class, new ByteBuffer[] {ByteBuffer.allocate(8)}),
            Map.entry(MemorySegment[].class, new MemorySegment[] {MemorySegment.ofArray(new byte[8])}),
            Map.entry(int[].class, new int[] {1}),
            Map.entry(List.class, List.of()),
            Map.entry(Path.class, Path.of("/dev/null")),
            Map.entry(FileChannel.class, channel()),
            Map.entry(MessageBatch.class, batch()),
            Map.entry(Address.class, Address.inet("127.0.0.1", 9)));

    private static FileChannel channel() {
        try {
            return FileChannel.open(Path.of("/dev/null"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageBatch batch() {
        try (Socket s = new Socket()) {
            return new MessageBatch(s, 2, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    static void closeArguments() throws Exception {
        for (Object argument : ARGUMENTS.values()) {
            if (argument instanceof AutoCloseable open) {
                open.close();
            }
        }
    }

    static List<Method> methods() {
        return Stream.of(Socket.class.getMethods())
                .filter(m -> m.getDeclaringClass() != Object.class)
                .filter(m -> !Modifier.isStatic(m.getModifiers()))
                .filter(m -> !m.isBridge() || m.getDeclaringClass() == Socket.class)
                .filter(m -> !ANSWERING.contains(m.getName()))
                .toList();
    }

    private static @Nullable Object argument(Class<?> type) {
        Object argument = ARGUMENTS.get(type);
        assertTrue(argument != null || type == Void.class, () -> "ClosedTest needs an argument of " + type);
        return argument;
    }

    private static void call(Method method, Socket s) throws Throwable {
        Object[] arguments =
                Arrays.stream(method.getParameterTypes()).map(ClosedTest::argument).toArray();
        try {
            Object result = method.invoke(s, arguments);
            // Python's connect_ex: the error is the result.
            if (method.getName().equals("connectEx") && result instanceof Integer error) {
                throw new ErrnoException("connect", error, null, 0);
            }
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void everyMethodOfAClosedSocketIsEbadf(Method method) throws IOException {
        Socket s = new Socket();
        s.close();
        Throwing.errno(Errno.EBADF, () -> call(method, s));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void everyMethodOfADetachedSocketIsEbadf(Method method) throws IOException {
        Socket s = new Socket();
        int fd = s.detach();
        try {
            Throwing.errno(Errno.EBADF, () -> call(method, s));
        } finally {
            assertEquals(0, Libc.close(fd));
        }
    }

    @Test
    void theMethodsAreFound() {
        assertTrue(methods().size() > 40, () -> "only " + methods());
    }

    @Test
    void receivingNothingIsEbadfToo() throws IOException {
        Socket s = new Socket();
        s.close();
        Throwing.errno(Errno.EBADF, () -> s.recv(0));
        Throwing.errno(Errno.EBADF, () -> s.recvInto(new byte[0]));
        Throwing.errno(Errno.EBADF, () -> s.send(new byte[0]));
        Throwing.errno(Errno.EBADF, () -> s.sendall(new byte[0]));
    }

    @Test
    void whatASocketWasIsStillTold() throws IOException {
        Socket s = new Socket(Constants.AF_UNIX, Constants.SOCK_DGRAM);
        s.settimeout(Duration.ofSeconds(3));
        s.close();
        s.close();
        assertEquals(-1, s.fileno());
        assertEquals(-1, s.detach());
        assertEquals(Constants.AF_UNIX, s.family());
        assertEquals(Constants.SOCK_DGRAM, s.type());
        assertEquals(0, s.proto());
        assertEquals(Duration.ofSeconds(3), s.gettimeout());
        assertTrue(s.getblocking());
        assertNotNull(s.toString());
    }

    @Test
    void aClosedSocketTouchesNoDescriptorThatTookItsNumber() throws IOException {
        try (Pairs.Pair pair = Pairs.unix()) {
            Socket closed = new Socket();
            int fd = closed.fileno();
            closed.close();
            assertEquals(fd, Libc.dup3(pair.first().fileno(), fd, 0));
            try (Socket other = Socket.adopt(fd)) {
                closed.close();
                Throwing.errno(Errno.EBADF, () -> closed.send(new byte[1]));
                other.sendall(new byte[] {1});
                assertArrayEquals(new byte[] {1}, pair.second().recv(10));
            }
            assertFalse(pair.first().fileno() < 0);
        }
    }
}
