// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

/**
 * An address of TIPC, {@code AF_TIPC}, in one of its three forms: a service instance, a range of them, or a socket.
 *
 * <p>A server binds to a {@link Name} or a {@link Nameseq}, and a client connects or sends to a {@link Name}, wherever the
 * server is. A message to a {@link Nameseq} goes to all sockets that are bound within it. What the system tells of a socket
 * is its {@link Id}.
 *
 * <p>The scope is how far a binding is seen: {@code TIPC_NODE_SCOPE}, {@code TIPC_CLUSTER_SCOPE} or
 * {@code TIPC_ZONE_SCOPE}. To bind with the negative of a scope takes back the binding. Python's tuple is {@code (addr_type,
 * v1, v2, v3, scope)}.
 */
public sealed interface TipcAddress extends Address {

    @Override
    default int family() {
        return Constants.AF_TIPC;
    }

    /** The scope, -128 to 127. */
    int scope();

    /**
     * A service instance, {@code TIPC_ADDR_NAME}: Python's {@code (TIPC_ADDR_NAME, type, instance, 0, scope)}.
     *
     * @param type the service type, 0 to 4294967295; those below {@code TIPC_RESERVED_TYPES} are the system's
     * @param instance the instance, 0 to 4294967295
     * @param domain where the sender looks for it, a node or 0 for anywhere; 0 to 4294967295
     * @param scope the scope
     */
    record Name(long type, long instance, long domain, int scope) implements TipcAddress {

        /** Checks the components. */
        public Name {
            Unsigned.check32("type", type);
            Unsigned.check32("instance", instance);
            Unsigned.check32("domain", domain);
            check(scope);
        }

        /** <code>{type,instance}</code>. */
        @Override
        public String toString() {
            return "{" + type + "," + instance + "}";
        }
    }

    /**
     * A range of service instances, {@code TIPC_ADDR_NAMESEQ}: Python's {@code (TIPC_ADDR_NAMESEQ, type, lower, upper,
     * scope)}.
     *
     * @param type the service type, 0 to 4294967295
     * @param lower the first instance, 0 to 4294967295
     * @param upper the last instance, 0 to 4294967295
     * @param scope the scope
     */
    record Nameseq(long type, long lower, long upper, int scope) implements TipcAddress {

        /** Checks the components. */
        public Nameseq {
            Unsigned.check32("type", type);
            Unsigned.check32("lower", lower);
            Unsigned.check32("upper", upper);
            check(scope);
        }

        /** <code>{type,lower,upper}</code>. */
        @Override
        public String toString() {
            return "{" + type + "," + lower + "," + upper + "}";
        }
    }

    /**
     * A socket, {@code TIPC_ADDR_ID}: Python's {@code (TIPC_ADDR_ID, node, ref, 0, scope)}.
     *
     * @param node the node, 0 for this one; 0 to 4294967295
     * @param ref the socket's number on it, 0 to 4294967295
     * @param scope 0 in what the system tells
     */
    record Id(long node, long ref, int scope) implements TipcAddress {

        /** Checks the components. */
        public Id {
            Unsigned.check32("node", node);
            Unsigned.check32("ref", ref);
            check(scope);
        }

        /** {@code <node:ref>}, the node in hexadecimal digits, as tipc(8) shows it. */
        @Override
        public String toString() {
            return "<" + Long.toHexString(node) + ":" + ref + ">";
        }
    }

    private static void check(int scope) {
        if (scope != (byte) scope) {
            throw new IllegalArgumentException("scope must be -128 to 127, not " + scope);
        }
    }
}
