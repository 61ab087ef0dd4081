// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static io.github.bsdsocket.Constants.TIPC_ADDR_ID;
import static io.github.bsdsocket.Constants.TIPC_ADDR_NAME;
import static io.github.bsdsocket.Constants.TIPC_ADDR_NAMESEQ;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.BluetoothAddress;
import io.github.bsdsocket.CanAddress;
import io.github.bsdsocket.TipcAddress;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Addresses as text: one that both languages write, to compare, and the literal that Python reads. */
public final class Spelling {
    /** Python's side: the function {@code spell}. */
    public static final String PYTHON = """
            def spell(address):
                if isinstance(address, str):
                    shown = (c if ' ' <= c <= '~' else f'\\\\U{ord(c):08x}' for c in address)
                    return 'path ' + ''.join(shown)
                if isinstance(address, bytes):
                    return 'abstract ' + address[1:].hex()
                part = lambda p: p.hex() if isinstance(p, bytes) else str(p)
                return 'none' if address is None else ' '.join(map(part, address))
            """;

    private Spelling() {}

    /** What Python's {@code spell} says of the same address. */
    public static String of(@Nullable Address address) {
        return switch (address) {
            case null -> "none";
            case Address.Inet(String host, int port) -> host + " " + port;
            case Address.Inet6(String host, int port, int flowinfo, long scopeid) ->
                host + " " + port + " " + flowinfo + " " + scopeid;
            case Address.Unix(String path) -> "path " + escaped(path);
            case Address.UnixAbstract a -> "abstract " + HexFormat.of().formatHex(a.name());
            case Address.Netlink(long pid, long groups) -> pid + " " + groups;
            case Address.Packet a ->
                a.ifname() + " " + a.proto() + " " + a.pkttype() + " " + a.hatype() + " " + hex(a.addr());
            case Address.Vsock(long cid, long port) -> cid + " " + port;
            case Address.Qipcrtr(long node, long port) -> node + " " + port;
            // Python has no domain, and the instance twice.
            case TipcAddress.Name a -> words(TIPC_ADDR_NAME, a.type(), a.instance(), a.instance(), a.scope());
            case TipcAddress.Nameseq a -> words(TIPC_ADDR_NAMESEQ, a.type(), a.lower(), a.upper(), a.scope());
            case TipcAddress.Id a -> words(TIPC_ADDR_ID, a.node(), a.ref(), 0, a.scope());
            case CanAddress.Interface(String ifname) -> ifname;
            case CanAddress.Isotp a -> a.ifname() + " " + words(a.rxId(), a.txId());
            case CanAddress.J1939 a ->
                a.ifname() + " " + Long.toUnsignedString(a.name()) + " " + words(a.pgn(), a.addr());
            case Address.Alg _, BluetoothAddress _, Address.Unknown _ -> address.toString();
        };
    }

    private static String words(long... numbers) {
        return LongStream.of(numbers).mapToObj(Long::toString).collect(Collectors.joining(" "));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /** The expression that is this address in Python. */
    public static String literal(Address address) {
        return switch (address) {
            case Address.Inet(String host, int port) -> literal(host, port);
            case Address.Inet6(String host, int port, int flowinfo, long scopeid) ->
                "(" + literal(host) + ", " + port + ", " + flowinfo + ", " + scopeid + ")";
            case Address.Unix(String path) -> literal(path);
            case Address.UnixAbstract a -> "bytes.fromhex('00" + HexFormat.of().formatHex(a.name()) + "')";
            case Address.Netlink _, Address.Vsock _, Address.Qipcrtr _, TipcAddress _ ->
                "(" + of(address).replace(" ", ", ") + ")";
            case Address.Packet a ->
                "(%s, %d, %d, %d, bytes.fromhex('%s'))"
                        .formatted(literal(a.ifname()), a.proto(), a.pkttype(), a.hatype(), hex(a.addr()));
            case CanAddress.Interface(String ifname) -> "(" + literal(ifname) + ",)";
            case CanAddress.Isotp a -> "(%s, %d, %d)".formatted(literal(a.ifname()), a.rxId(), a.txId());
            case CanAddress.J1939 a ->
                "(%s, %s, %d, %d)"
                        .formatted(literal(a.ifname()), Long.toUnsignedString(a.name()), a.pgn(), a.addr());
            case Address.Alg a ->
                "(%s, %s, %d, %d)".formatted(literal(a.type()), literal(a.name()), a.feat(), a.mask());
            case BluetoothAddress _, Address.Unknown _ -> throw new IllegalArgumentException("Python takes no " + address);
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
