// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import jdk.jfr.Event;
import jdk.jfr.FlightRecorder;
import org.jspecify.annotations.Nullable;

/**
 * What flight recordings are told of a call: an event that is made before it, and ended after it. There is none, null, until
 * the first recording of the process, and none where the module {@code jdk.jfr} is missing: a call then costs no more than
 * to find that out.
 *
 * <p>An event is an {@code Object} here and to callers. Its types extend those of that module, so where it is missing the
 * virtual machine must not have to load them, as it does to verify that one is assigned to another.
 */
final class Recorder {

    private static final boolean AVAILABLE =
            ModuleLayer.boot().findModule("jdk.jfr").isPresent();

    private Recorder() {}

    private static boolean isOn() {
        return AVAILABLE && FlightRecorder.isInitialized();
    }

    private static Object begun(Object event) {
        ((Event) event).begin();
        return event;
    }

    static @Nullable Object connect() {
        return isOn() ? begun(new SocketEvent.Connect()) : null;
    }

    static @Nullable Object accept() {
        return isOn() ? begun(new SocketEvent.Accept()) : null;
    }

    static @Nullable Object send() {
        return isOn() ? begun(new SocketEvent.Send()) : null;
    }

    static @Nullable Object receive() {
        return isOn() ? begun(new SocketEvent.Receive()) : null;
    }

    /** Ends an event, when there is one; {@code other} is the other side of the call, or null for the connected peer. */
    static void end(@Nullable Object event, Transfers socket, long rc, @Nullable Address other) {
        if (event != null) {
            ((SocketEvent) event).ended(socket, rc, other);
        }
    }
}
