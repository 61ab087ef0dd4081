// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.cli;

import static io.github.bsdsocket.Constants.AI_CANONNAME;

import io.github.bsdsocket.AddrInfo;
import io.github.bsdsocket.Address;
import io.github.bsdsocket.Constants;
import io.github.bsdsocket.HostEntry;
import io.github.bsdsocket.NameInfo;
import io.github.bsdsocket.Netdb;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bsdsocket resolve}: what the system's resolver says of a host. */
@Command(
        name = "resolve",
        description = {
            "Shows what the system's resolver says of a host, and of its addresses.",
            "",
            "The exit status is 1 when it has no address."
        })
final class Resolve implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "HOST", description = "A name, or an address.")
    private String host;

    @Parameters(index = "1", paramLabel = "SERVICE", arity = "0..1", description = "The name of a service, or a port.")
    private @Nullable String service;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            converter = Seconds.class,
            description = "How long each look-up may take.")
    private @Nullable Duration timeout;

    @Spec
    private CommandSpec spec;

    private PrintWriter out = new PrintWriter(Writer.nullWriter());

    private interface LookUp {
        void make() throws IOException;
    }

    @Override
    public Integer call() {
        out = spec.commandLine().getOut();
        Map<String, Address> addresses = new LinkedHashMap<>();
        try {
            section("getaddrinfo", () -> {
                for (AddrInfo info : Netdb.getaddrinfo(host, service, 0, 0, 0, AI_CANONNAME, timeout)) {
                    String canonname = info.canonname().isEmpty() ? "" : "  (" + info.canonname() + ")";
                    row(kind(info), info.sockaddr() + canonname);
                    addresses.putIfAbsent(numbers(info.sockaddr()), info.sockaddr());
                }
            });
            section("gethostbyname_ex", () -> entry(Netdb.gethostbynameEx(host, timeout)));
            for (Map.Entry<String, Address> each : addresses.entrySet()) {
                section("getnameinfo " + each.getKey(), () -> {
                    NameInfo names = Netdb.getnameinfo(each.getValue(), 0, timeout);
                    row("host", names.host());
                    row("port", names.port());
                });
                section("gethostbyaddr " + each.getKey(), () -> entry(Netdb.gethostbyaddr(each.getKey(), timeout)));
            }
        } catch (IllegalArgumentException e) { // a NUL, a name without form in IDNA, a port out of range
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        return addresses.isEmpty() ? 1 : 0;
    }

    private void section(String title, LookUp lookUp) {
        out.println(title);
        try {
            lookUp.make();
        } catch (IOException e) {
            out.println("  " + e.getMessage());
        }
        out.flush();
    }

    private void row(String name, String value) {
        out.printf("  %-22s  %s%n", name, value);
    }

    private void entry(HostEntry host) {
        row("hostname", host.hostname());
        list("aliases", host.aliaslist());
        list("addresses", host.ipaddrlist());
    }

    private void list(String name, List<String> values) {
        row(name, values.isEmpty() ? "(none)" : values.getFirst());
        values.stream().skip(1).forEach(value -> row("", value));
    }

    private static String kind(AddrInfo info) {
        return Constants.name("AF_", info.family()) + " " + Constants.name("SOCK_", info.type());
    }

    /** The host of an address, with its scope, as gethostbyaddr takes it. */
    private static String numbers(Address address) {
        return switch (address) {
            case Address.Inet(String host, int _) -> host;
            case Address.Inet6(String host, int _, int _, long scopeid) -> scopeid == 0 ? host : host + "%" + scopeid;
            default -> address.toString();
        };
    }
}
