// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import io.github.bsdsocket.internal.libc.Libc;
import io.github.bsdsocket.internal.libc.Platform;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Network interfaces, {@code <net/if.h>}: their names, and the numbers by which the system knows them. */
public final class NetIf {

    private static final int IF_NAMESIZE = Platform.required("IF_NAMESIZE");

    private NetIf() {}

    /** All network interfaces, in the system's order. */
    public static List<IfNameindex> ifNameindex() throws IOException {
        Map<Integer, String> interfaces = new LinkedHashMap<>();
        Errors.check("if_nameindex", Libc.ifNameindex(interfaces));
        return interfaces.entrySet().stream()
                .map(entry -> new IfNameindex(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * The index of the interface with a name.
     *
     * @throws ErrnoException when there is none, {@code ENODEV}
     * @throws IllegalArgumentException when the name holds a NUL
     */
    public static int ifNametoindex(String ifName) throws IOException {
        int rc = Libc.ifNametoindex(Hosts.bytes("interface name", ifName));
        if (rc < 0) {
            throw Errors.seeking("if_nametoindex", rc, ifName);
        }
        return rc;
    }

    /**
     * The name of the interface with an index.
     *
     * @param ifIndex 0 to 4294967295
     * @throws ErrnoException when there is none, {@code ENXIO}
     * @throws IllegalArgumentException when the index is out of its range
     */
    public static String ifIndextoname(long ifIndex) throws IOException {
        if (ifIndex < 0 || ifIndex > 0xffffffffL) {
            throw new IllegalArgumentException("an interface index is 0 to 4294967295, not " + ifIndex);
        }
        byte[] name = new byte[IF_NAMESIZE];
        int rc = Libc.ifIndextoname((int) ifIndex, name);
        if (rc < 0) {
            throw Errors.seeking("if_indextoname", rc, Long.toString(ifIndex));
        }
        return Hosts.text(name);
    }

    /** Checks a name that an address has, as far as that can be without asking for the interface. */
    static void check(String ifname) {
        byte[] name = Hosts.bytes("interface name", ifname);
        if (name.length >= IF_NAMESIZE) {
            throw new IllegalArgumentException(
                    "an interface name has at most " + (IF_NAMESIZE - 1) + " bytes, not " + name.length + ": " + ifname);
        }
    }
}
