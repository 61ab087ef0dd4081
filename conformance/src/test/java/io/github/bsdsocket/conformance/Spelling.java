// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import io.github.bsdsocket.Address;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Addresses as text: one that both languages write, to compare, and the literal that Python reads. */
final class Spelling {
    /** Python's side: the function {@code spell}. */
    static final String PYTHON = """
            def spell(address):
                if isinstance(address, str):
                    shown = (c if ' ' <= c <= '~' else f'\\\\U{ord(c):08x}' for c in address)
                    return 'path ' + ''.join(shown)
                if isinstance(address, bytes):
                    return 'abstract ' + address[1:].hex()
                return 'none' if address is None else ' '.join(map(str, address))
            """;

    private Spelling() {}

    /** What Python's {@code spell} says of the same address. */
    static String of(@Nullable Address address) {
        return switch (address) {
            case null -> "none";
            case Address.Inet(String host, int port) -> host + " " + port;
            case Address.Inet6(String host, int port, int flowinfo, long scopeid) ->
                host + " " + port + " " + flowinfo + " " + scopeid;
            case Address.Unix(String path) -> "path " + escaped(path);
            case Address.UnixAbstract a -> "abstract " + HexFormat.of().formatHex(a.name());
            case Address.Unknown a -> a.toString();
        };
    }

    /** The expression that is this address in Python. */
    static String literal(Address address) {
        return switch (address) {
            case Address.Inet(String host, int port) -> literal(host, port);
            case Address.Inet6(String host, int port, int flowinfo, long scopeid) ->
                "(" + literal(host) + ", " + port + ", " + flowinfo + ", " + scopeid + ")";
            case Address.Unix(String path) -> literal(path);
            case Address.UnixAbstract a -> "bytes.fromhex('00" + HexFormat.of().formatHex(a.name()) + "')";
            case Address.Unknown a -> throw new IllegalArgumentException("Python takes no " + a);
        };
    }

    /** The pair of a host and a port in Python. */
    static String literal(String host, int port) {
        return "(" + literal(host) + ", " + port + ")";
    }

    private static String literal(String text) {
        return "'" + escaped(text.replace("\\", "\\\\").replace("'", "\\'")) + "'";
    }

    private static String escaped(String text) {
        StringBuilder s = new StringBuilder();
        text.codePoints().forEach(c -> s.append(c >= ' ' && c <= '~' ? Character.toString(c) : "\\U%08x".formatted(c)));
        return s.toString();
    }
}
