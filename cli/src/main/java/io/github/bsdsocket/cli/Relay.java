// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * What {@code connect} and {@code listen} have in common: standard input goes to a link, and what comes from it to standard
 * output.
 *
 * <p>One thread reads standard input, and gives it to the link of the time; the caller's receives. A read of standard input
 * can't be woken, so that thread ends with the process.
 */
abstract sealed class Relay implements Callable<Integer> permits Connect, Listen {

    /** Of standard input at a time, and so in a message. */
    private static final int CHUNK = 16 * 1024;

    /** As long as any message is that a system's buffers hold by default. */
    private static final int LARGEST_MESSAGE = 256 * 1024;

    @Spec
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ADDRESS", description = "As tcp:HOST:PORT or unix:PATH; see below.")
    private String address;

    @Option(
            names = {"-w", "--timeout"},
            paramLabel = "SECONDS",
            converter = Seconds.class,
            description = "How long to wait for a connection; then ends when so long nothing came or went.")
    @Nullable Duration timeout;

    @Option(
            names = {"-v", "--verbose"},
            description = "Says on standard error who is connected.")
    private boolean verbose;

    private final OutputStream out = new FileOutputStream(FileDescriptor.out);
    private final byte[] buffer = new byte[LARGEST_MESSAGE];

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    // All guarded by lock.
    private @Nullable Link current;
    private boolean reading;
    private boolean inputEnded;
    private boolean ended;
    private @Nullable IOException sendFailure;
    private long sent;

    /** Ends the links that it has begun, before it returns. */
    abstract void run(List<Endpoint> endpoints) throws IOException;

    /** Whether the end of the input ends a link that has no half-close. */
    abstract boolean endsWithInput();

    /** Whether a link ends with the peer's side, and doesn't wait for the input's end. */
    abstract boolean endsWithPeer();

    abstract boolean passive();

    @Override
    public final Integer call() throws IOException {
        if (timeout != null && timeout.isZero()) {
            throw usage("-w takes a number of seconds above 0");
        }
        List<Endpoint> endpoints;
        try {
            endpoints = Endpoint.parse(address, passive(), timeout);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
        try {
            run(endpoints);
        } catch (SocketTimeoutException e) {
            throw new IOException(spec.name() + " " + address + ": timed out", e);
        }
        return 0;
    }

    /** The host of the address, or null where it has none. */
    final @Nullable String host() {
        String[] parts = address.split(":", 2);
        int last = parts[1].lastIndexOf(':');
        boolean overIp = parts[0].matches("(tcp[46]?|mptcp|sctp)");
        return !overIp || last <= 0 ? null : parts[1].substring(0, last).replaceAll("^\\[|]$", "");
    }

    final ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    final void say(String line) {
        if (verbose) {
            warn(line);
        }
    }

    final void warn(String line) {
        spec.commandLine().getErr().println(line);
        spec.commandLine().getErr().flush();
    }

    /** Standard output can't be written, which no other link changes. */
    static final class OutputException extends IOException {
        private static final long serialVersionUID = 1;

        OutputException(IOException cause) {
            super("standard output: " + cause.getMessage(), cause);
        }
    }

    /** Copies both ways until the link has ended, and closes it. */
    final void copy(Link link) throws IOException {
        begin(link);
        try {
            receiveAll(link);
            awaitInput();
        } catch (IOException e) {
            throw failure(e);
        } finally {
            detach();
            link.close();
        }
    }

    private void begin(Link link) {
        boolean over;
        lock.lock();
        try {
            current = link;
            ended = false;
            sendFailure = null;
            over = inputEnded;
            if (!reading) {
                reading = true;
                Thread.ofPlatform().daemon().name("standard input").start(this::readInput);
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        if (over) {
            endInput(link);
        }
    }

    private void receiveAll(Link link) throws IOException {
        while (true) {
            long before = sent();
            int n;
            try {
                n = link.receive(buffer);
            } catch (SocketTimeoutException e) {
                if (sent() == before) {
                    return;
                }
                continue;
            } catch (IOException e) {
                if (endedHere()) {
                    return;
                }
                throw e;
            }
            if (n < 0) {
                return;
            }
            try {
                out.write(buffer, 0, n);
            } catch (IOException e) {
                throw new OutputException(e);
            }
        }
    }

    private long sent() {
        lock.lock();
        try {
            return sent;
        } finally {
            lock.unlock();
        }
    }

    private boolean endedHere() {
        lock.lock();
        try {
            return ended;
        } finally {
            lock.unlock();
        }
    }

    /** Waits, after the peer's end, for what the input still has for it: not at a terminal, where nobody would end it. */
    private void awaitInput() throws IOException {
        boolean waits = !endsWithPeer() && !isTerminal();
        lock.lock();
        try {
            while (waits && !inputEnded && sendFailure == null) {
                if (timeout == null) {
                    changed.await();
                } else if (changed.awaitNanos(timeout.toNanos()) <= 0) {
                    break;
                }
            }
            if (sendFailure != null) {
                throw sendFailure;
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        } finally {
            lock.unlock();
        }
    }

    @SuppressWarnings("SystemConsoleNull") // it is, from JDK 25 on
    private static boolean isTerminal() {
        return System.console() != null && System.console().isTerminal();
    }

    /** What failed first: a link is closed when a send failed, and then its receive fails as well. */
    private IOException failure(IOException e) {
        lock.lock();
        try {
            return sendFailure == null ? e : sendFailure;
        } finally {
            lock.unlock();
        }
    }

    private void detach() {
        lock.lock();
        try {
            current = null;
        } finally {
            lock.unlock();
        }
    }

    private void readInput() {
        InputStream in = System.in;
        byte[] chunk = new byte[CHUNK];
        try {
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                send(chunk, n);
            }
        } catch (IOException e) {
            warn("bsdsocket: standard input: " + e.getMessage());
        } catch (InterruptedException e) {
            return; // nobody does
        }
        Link link;
        lock.lock();
        try {
            inputEnded = true;
            link = current;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        if (link != null) {
            endInput(link);
        }
    }

    private void send(byte[] chunk, int n) throws InterruptedException {
        Link link = awaitLink();
        try {
            link.send(chunk, n);
            lock.lock();
            try {
                sent += n;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        } catch (IOException e) {
            failed(link, e);
        }
    }

    private Link awaitLink() throws InterruptedException {
        lock.lock();
        try {
            while (current == null || sendFailure != null) {
                changed.await();
            }
            return current;
        } finally {
            lock.unlock();
        }
    }

    /** Ends the receiver's wait. A link that is over already needs no more. */
    private void failed(Link link, IOException e) {
        lock.lock();
        try {
            if (!link.equals(current)) {
                return;
            }
            sendFailure = e;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        giveUp(link);
    }

    private void endInput(Link link) {
        if (link.hasHalfClose()) {
            try {
                link.endOutput();
            } catch (IOException e) {
                // The peer was faster, and the receiver hears of it.
            }
        } else if (endsWithInput()) {
            lock.lock();
            try {
                ended = true;
            } finally {
                lock.unlock();
            }
            giveUp(link);
        }
    }

    private static void giveUp(Link link) {
        try {
            link.close();
        } catch (IOException e) {
            // Nothing more can be done for it.
        }
    }
}
