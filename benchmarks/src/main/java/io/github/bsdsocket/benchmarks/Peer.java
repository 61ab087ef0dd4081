// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

/** Who does the work: this library, what it is compared with. */
public enum Peer {
    BSDSOCKET("bsdsocket"),
    C("C"),
    /** C in a process with a second thread, which waits: the kernel and libc then lock what they else don't. */
    C_THREADED("C, threaded"),
    CPYTHON("CPython"),
    JAVA_NET("java.net"),
    NIO("NIO"),
    JUNIXSOCKET("junixsocket"),
    JNR("jnr-unixsocket"),
    NETTY("Netty epoll"),
    /** A {@code main} in Java that does nothing. */
    EMPTY("empty main");

    private final String label;

    Peer(String label) {
        this.label = label;
    }

    /** Whether it is Java. */
    boolean isJava() {
        return this != C && this != C_THREADED && this != CPYTHON;
    }

    /** Its name, as people write it. */
    @Override
    public String toString() {
        return label;
    }
}
