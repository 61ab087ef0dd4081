// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import io.github.bsdsocket.internal.io.Descriptor;
import io.github.bsdsocket.internal.libc.Libc;
import io.github.bsdsocket.internal.libc.Sockaddr;
import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * A call that a flight recording may hold: connect, accept, and what sends and receives; each with the time that it took,
 * waiting included. Where the time is below the event's threshold it isn't recorded. {@link Recorder} makes them.
 *
 * <p>No member of this class may name a subclass: while the virtual machine defines a class of events, the recorder looks at
 * the members of its superclass, and would have that class defined once more.
 */
@Category({"Java Application", "bsdsocket"})
@StackTrace
@Threshold("20 ms")
abstract class SocketEvent extends Event {

    @Label("File Descriptor")
    @Description("-1 when the socket was closed meanwhile")
    int fd;

    @Label("Address")
    @Description("The other side, as far as it is known")
    @Nullable
    String address;

    @Label("Error Number")
    @Description("What the system said of a call that failed, else 0")
    int errno;

    @Label("Timed Out")
    boolean timedOut;

    /** Ends the event; what came of the call is recorded when it took long enough. {@code other} may be null. */
    final void ended(Transfers socket, long rc, @Nullable Address other) {
        end();
        if (shouldCommit()) {
            Address known = other != null ? other : peer(socket);
            fd = socket.endpoint.fileno();
            address = known == null ? null : known.toString();
            errno = rc < 0 && rc > Descriptor.TIMED_OUT ? (int) -rc : 0;
            timedOut = rc == Descriptor.TIMED_OUT;
            result(rc);
            commit();
        }
    }

    private static @Nullable Address peer(Transfers socket) {
        Sockaddr peer = new Sockaddr();
        return socket.endpoint.use(n -> Libc.getpeername(n, peer)) == 0 ? socket.codec.decode(peer) : null;
    }

    /** What the event says of a result, beyond all that events do. */
    void result(long rc) {}

    /** connect(2). */
    @Name("io.github.bsdsocket.Connect")
    @Label("Socket Connect")
    static final class Connect extends SocketEvent {}

    /** accept(2). */
    @Name("io.github.bsdsocket.Accept")
    @Label("Socket Accept")
    static final class Accept extends SocketEvent {}

    /** send(2), sendto(2), sendmsg(2), sendmmsg(2), sendfile(2). */
    @Name("io.github.bsdsocket.Send")
    @Label("Socket Send")
    static final class Send extends SocketEvent {

        @Label("Bytes Sent")
        @DataAmount
        long bytes;

        @Override
        void result(long rc) {
            bytes = Math.max(0, rc);
        }
    }

    /** recv(2), recvfrom(2), recvmsg(2), recvmmsg(2). */
    @Name("io.github.bsdsocket.Receive")
    @Label("Socket Receive")
    static final class Receive extends SocketEvent {

        @Label("Bytes Received")
        @DataAmount
        long bytes;

        @Override
        void result(long rc) {
            bytes = Math.max(0, rc);
        }
    }
}
