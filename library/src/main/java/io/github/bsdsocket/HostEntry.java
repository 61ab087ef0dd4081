// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import java.util.List;

/**
 * A host of the system's database: the answer of {@link Netdb#gethostbynameEx(String)} and
 * {@link Netdb#gethostbyaddr(String)}.
 *
 * @param hostname the host's official name
 * @param aliaslist its other names, in the system's order
 * @param ipaddrlist its addresses in numbers, in the system's order; what is in it twice is here twice
 */
public record HostEntry(String hostname, List<String> aliaslist, List<String> ipaddrlist) {

    /** Copies the lists. */
    public HostEntry {
        aliaslist = List.copyOf(aliaslist);
        ipaddrlist = List.copyOf(ipaddrlist);
    }
}
