// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.internal.io;

import static io.github.bsdsocket.Constants.AF_UNIX;
import static io.github.bsdsocket.Constants.SOCK_STREAM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.bsdsocket.OpenFiles;
import io.github.bsdsocket.internal.libc.Libc;
import io.github.bsdsocket.internal.libc.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/** The lifetime of a descriptor. */
class DescriptorTest {

    private static final int EBADF = Platform.required("EBADF");

    private static Endpoint open() {
        int fd = Libc.socket(AF_UNIX, SOCK_STREAM, 0);
        assertTrue(fd >= 0);
        return new Endpoint(fd, true);
    }

    private static String what(int fd) {
        try {
            return OpenFiles.what(fd);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void isUsedByItsNumber() {
        Endpoint d = open();
        assertFalse(d.isClosed());
        assertEquals(d.fileno(), d.use(fd -> fd));
        assertEquals(0, d.close());
    }

    @Test
    void isUsedNoMoreOnceClosed() {
        Endpoint d = open();
        assertEquals(0, d.close());
        assertTrue(d.isClosed());
        assertEquals(-1, d.fileno());
        assertEquals(-EBADF, d.use(fd -> fail("called")));
        assertEquals(0, d.close());
        assertEquals(-1, d.detach());
    }

    @Test
    void freesTheSocketButKeepsTheNumberWhileACallUsesIt() throws IOException {
        Endpoint d = open();
        String socket = what(d.fileno());
        int number = d.use(fd -> {
            assertEquals(0, d.close());
            assertEquals(-1, d.fileno());
            assertEquals("/", what(fd));
            assertEquals(-EBADF, Libc.listen(fd, 1));
            return fd;
        });
        assertFalse(OpenFiles.sockets().containsValue(socket));
        assertFalse(OpenFiles.isOpen(number) && what(number).equals("/"));
    }

    @Test
    void theLastOfSeveralCallsClosesTheNumber() {
        Endpoint d = open();
        int number = d.use(outer -> {
            d.use(inner -> d.close());
            assertEquals("/", what(outer));
            return outer;
        });
        assertFalse(OpenFiles.isOpen(number) && what(number).equals("/"));
    }

    @Test
    void isGivenAwayOpenOnceNoCallUsesIt() throws Exception {
        Endpoint d = open();
        int fd = d.fileno();
        String socket = what(fd);
        CountDownLatch inCall = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Thread caller = Thread.ofPlatform().start(() -> d.use(n -> {
            inCall.countDown();
            try {
                end.await();
            } catch (InterruptedException e) {
                return -1;
            }
            return 0;
        }));
        inCall.await();
        FutureTask<Integer> giver = new FutureTask<>(d::detach);
        Thread.ofPlatform().start(giver);
        while (!d.isClosed()) {
            Thread.onSpinWait();
        }
        assertFalse(giver.isDone());
        end.countDown();
        caller.join();
        assertEquals(fd, giver.get());
        assertEquals(socket, what(fd));
        assertEquals(-EBADF, d.use(n -> n));
        assertEquals(0, d.close());
        assertEquals(socket, what(fd));
        assertEquals(0, Libc.close(fd));
    }

    @Test
    void isClosedOnceByManyThreads() throws Exception {
        for (int round = 0; round < 200; round++) {
            Endpoint d = open();
            String socket = what(d.fileno());
            CountDownLatch start = new CountDownLatch(1);
            Thread[] threads = new Thread[4];
            for (int i = 0; i < threads.length; i++) {
                boolean closes = i % 2 == 0;
                threads[i] = Thread.ofPlatform().start(() -> {
                    try {
                        start.await();
                    } catch (InterruptedException e) {
                        return;
                    }
                    for (int k = 0; k < 100; k++) {
                        if (closes) {
                            d.close();
                        } else {
                            d.use(fd -> Libc.listen(fd, 1));
                        }
                    }
                });
            }
            start.countDown();
            for (Thread thread : threads) {
                thread.join();
            }
            assertFalse(OpenFiles.sockets().containsValue(socket));
        }
    }

    @Test
    void numbersOfOtherFilesAreLeftAlone() throws IOException {
        Endpoint first = open();
        int fd = first.fileno();
        first.close();
        Endpoint second = open();
        String socket = what(second.fileno());
        first.close();
        assertEquals(-1, first.detach());
        assertEquals(socket, what(second.fileno()));
        assertNotEquals(-1, fd);
        second.close();
    }
}
