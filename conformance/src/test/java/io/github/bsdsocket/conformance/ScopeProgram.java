// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static io.github.bsdsocket.Constants.AF_INET6;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.bsdsocket.Accepted;
import io.github.bsdsocket.Address;
import io.github.bsdsocket.Netdb;
import io.github.bsdsocket.Socket;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Binds to {@code fe80::1} of an interface and connects to a server there; for {@link ScopeTest}. */
final class ScopeProgram {
    private ScopeProgram() {}

    /** Args: the index of the interface, the port of a server that sends {@code x}. */
    public static void main(String[] args) throws IOException {
        long index = Long.parseLong(args[0]);
        int port = Integer.parseInt(args[1]);
        for (Address address :
                new Address[] {Address.inet6("fe80::1", port, 0, index), Address.inet6("fe80::1%lo", port)}) {
            try (Socket s = new Socket(AF_INET6)) {
                s.settimeout(Duration.ofSeconds(30));
                s.connect(address);
                System.out.println(new String(s.recv(1), UTF_8) + " " + withoutPort(s.getsockname()) + " "
                        + withoutPort(s.getpeername()));
            }
        }
        System.out.println(Outcome.of(() -> bound(Address.inet6("fe80::1", 0, 0, 0))));
        System.out.println(Outcome.of(() -> bound(Address.inet6("fe80::1", 0, 0, index + 1000))));
        System.out.println(withoutPort(Netdb.getaddrinfo("fe80::1%lo", 80).getFirst().sockaddr()));
        try (Socket s = new Socket(AF_INET6)) {
            s.settimeout(Duration.ofSeconds(30));
            s.bind("fe80::1%lo", 0);
            s.listen();
            try (Socket client = new Socket(AF_INET6)) {
                client.connect(s.getsockname() instanceof Address.Inet6 a ? a : Address.inet6("", 0));
                Accepted accepted = s.accept();
                System.out.println(withoutPort(s.getsockname()) + " " + withoutPort(accepted.address()));
                accepted.conn().close();
            }
        }
    }

    private static String bound(Address address) throws IOException {
        try (Socket s = new Socket(AF_INET6)) {
            s.bind(address);
            return withoutPort(s.getsockname());
        }
    }

    private static String withoutPort(@Nullable Address address) {
        return address instanceof Address.Inet6(String host, int _, int flowinfo, long scopeid)
                ? Spelling.of(Address.inet6(host, 0, flowinfo, scopeid))
                : Spelling.of(address);
    }
}
