// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance.guest;

import io.github.bsdsocket.Address;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The two loopback addresses, to run other protocols of IP over. */
final class Loopback {
    /** For each wait; a guest is slow. */
    static final Duration LIMIT = Duration.ofSeconds(60);

    /** With a port that the system picks. */
    static final List<Address> ADDRESSES = List.of(Address.inet("127.0.0.1", 0), Address.inet6("::1", 0));

    private Loopback() {}

    /** The address with another port. */
    static Address at(Address address, int port) {
        return switch (address) {
            case Address.Inet(String host, int _) -> Address.inet(host, port);
            case Address.Inet6(String host, int _, int flowinfo, long scopeid) ->
                Address.inet6(host, port, flowinfo, scopeid);
            default -> throw new IllegalArgumentException("no loopback address: " + address);
        };
    }

    /** The family, the host and the port, then what follows: a script's arguments. */
    static String[] arguments(Address address, String... rest) {
        List<Object> place = switch (address) {
            case Address.Inet(String host, int port) -> List.of(address.family(), host, port);
            case Address.Inet6(String host, int port, int _, long _) -> List.of(address.family(), host, port);
            default -> throw new IllegalArgumentException("no loopback address: " + address);
        };
        return Stream.concat(place.stream().map(Object::toString), Stream.of(rest)).toArray(String[]::new);
    }
}
