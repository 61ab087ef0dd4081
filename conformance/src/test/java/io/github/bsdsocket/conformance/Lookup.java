// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.bsdsocket.AddrInfo;
import io.github.bsdsocket.Address;
import io.github.bsdsocket.ArpaInet;
import io.github.bsdsocket.ErrnoException;
import io.github.bsdsocket.GaiException;
import io.github.bsdsocket.HostEntry;
import io.github.bsdsocket.HostException;
import io.github.bsdsocket.NameInfo;
import io.github.bsdsocket.NetIf;
import io.github.bsdsocket.Netdb;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.SocketTimeoutException;
import java.net.UnknownServiceException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A call of a name or address function, as a line that this class and a script of CPython answer in the same words.
 *
 * <p>The fields are separated by tabs: the function's Python name, then its arguments, each a letter and a value:
 * {@code s} a text, {@code b} bytes in hexadecimal, {@code i} a number, {@code n} None.
 */
record Lookup(String function, List<@Nullable Object> arguments) {

    /** The function {@code answer}, of a line. An OSError without errno is what Python itself refuses. */
    static final String PYTHON = """
            import socket, sys

            def parsed(field):
                if field[0] == 'n':
                    return None
                if field[0] == 'i':
                    return int(field[1:])
                if field[0] == 'b':
                    return bytes.fromhex(field[1:])
                return field[1:].encode('ascii').decode('unicode_escape')

            def spelled(value):
                if value is None:
                    return 'none'
                if isinstance(value, bytes):
                    return value.hex()
                if isinstance(value, (tuple, list)):
                    return '(' + ' '.join(map(spelled, value)) + ')'
                return str(value)

            # As bytes, an ASCII name goes to libc; the codec would refuse labels that are empty or too long itself.
            def named(function):
                return lambda host, *rest: function(host.encode() if host and host.isascii() else host, *rest)

            getaddrinfo = named(socket.getaddrinfo)
            gethostbyname = named(socket.gethostbyname)
            gethostbyname_ex = named(socket.gethostbyname_ex)
            gethostbyaddr = named(socket.gethostbyaddr)

            # An IPv4 address where the form is that of IPv6 is here what it is in getaddrinfo.
            def getnameinfo(flags, *address):
                try:
                    return socket.getnameinfo(address, flags)
                except OSError as e:
                    raise socket.gaierror(socket.EAI_ADDRFAMILY) if 'must be 2 tuple' in str(e) else e

            def answer(line):
                name, *fields = line.rstrip('\\n').split('\\t')
                function = globals().get(name) or getattr(socket, name)
                try:
                    return spelled(function(*map(parsed, fields)))
                except socket.gaierror as e:
                    return f'gai {e.errno or e.args[0]}'
                except socket.herror as e:
                    return f'host {e.errno}'
                except OSError as e:
                    return f'errno {e.errno}' if e.errno else 'miss' if 'not found' in str(e) else 'argument'
                except (TypeError, ValueError, OverflowError):
                    return 'argument'

            sys.stdout.reconfigure(encoding='utf-8')
            """;

    static Lookup of(String function, @Nullable Object... arguments) {
        return new Lookup(function, Arrays.asList(arguments));
    }

    static Lookup parse(String line) {
        String[] fields = line.split("\t", -1);
        List<@Nullable Object> arguments = new ArrayList<>();
        for (int i = 1; i < fields.length; i++) {
            String value = fields[i].substring(1);
            arguments.add(
                    switch (fields[i].charAt(0)) {
                        case 's' -> unescaped(value);
                        case 'b' -> HexFormat.of().parseHex(value);
                        case 'i' -> Long.valueOf(value);
                        default -> null;
                    });
        }
        return new Lookup(fields[0], arguments);
    }

    /** The line; without line feeds, and ASCII. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(function);
        for (Object argument : arguments) {
            line.append('\t')
                    .append(
                            switch (argument) {
                                case null -> "n";
                                case byte[] bytes -> "b" + HexFormat.of().formatHex(bytes);
                                case String text -> "s" + escaped(text);
                                default -> "i" + argument;
                            });
        }
        return line.toString();
    }

    private static String escaped(String text) {
        StringBuilder s = new StringBuilder();
        text.codePoints()
                .forEach(c -> s.append(
                        c >= ' ' && c <= '~' && c != '\\' ? Character.toString(c) : "\\U%08x".formatted(c)));
        return s.toString();
    }

    private static String unescaped(String text) {
        StringBuilder s = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                s.appendCodePoint(Integer.parseInt(text, i + 2, i + 10, 16));
                i += 9;
            } else {
                s.append(text.charAt(i));
            }
        }
        return s.toString();
    }

    /** What the library says. */
    String answer() {
        try {
            return call();
        } catch (GaiException e) {
            return "gai " + e.code();
        } catch (HostException e) {
            return "host " + e.code();
        } catch (ErrnoException e) {
            return "errno " + e.errno();
        } catch (UnknownServiceException e) {
            return "miss";
        } catch (SocketTimeoutException e) {
            return "timed out";
        } catch (IllegalArgumentException e) {
            return "argument";
        } catch (IOException e) {
            return e.toString();
        }
    }

    private String call() throws IOException {
        return switch (function) {
            case "inet_aton" -> hex(ArpaInet.inetAton(text(0)));
            case "inet_ntoa" -> ArpaInet.inetNtoa(bytes(0));
            case "inet_pton" -> hex(ArpaInet.inetPton(number(0), text(1)));
            case "inet_ntop" -> ArpaInet.inetNtop(number(0), bytes(1));
            case "htons" -> "" + ArpaInet.htons(number(0));
            case "ntohs" -> "" + ArpaInet.ntohs(number(0));
            case "htonl" -> "" + ArpaInet.htonl(wide(0));
            case "ntohl" -> "" + ArpaInet.ntohl(wide(0));
            case "getaddrinfo" -> spelled(getaddrinfo());
            case "getnameinfo" -> spelled(getnameinfo());
            case "gethostbyname" -> Netdb.gethostbyname(text(0));
            case "gethostbyname_ex" -> spelled(Netdb.gethostbynameEx(text(0)));
            case "gethostbyaddr" -> spelled(Netdb.gethostbyaddr(text(0)));
            case "getfqdn" -> arguments.isEmpty() ? Netdb.getfqdn() : Netdb.getfqdn(text(0));
            case "gethostname" -> Netdb.gethostname();
            case "sethostname" -> {
                Netdb.sethostname(text(0));
                yield "none";
            }
            case "getprotobyname" -> "" + Netdb.getprotobyname(text(0));
            case "getservbyname" ->
                "" + (arguments.size() == 1 ? Netdb.getservbyname(text(0)) : Netdb.getservbyname(text(0), text(1)));
            case "getservbyport" ->
                arguments.size() == 1 ? Netdb.getservbyport(number(0)) : Netdb.getservbyport(number(0), text(1));
            case "if_nameindex" ->
                NetIf.ifNameindex().stream()
                        .map(each -> "(" + each.index() + " " + each.name() + ")")
                        .collect(Collectors.joining(" ", "(", ")"));
            case "if_nametoindex" -> "" + NetIf.ifNametoindex(text(0));
            case "if_indextoname" -> NetIf.ifIndextoname(wide(0));
            case "timed" -> timed();
            default -> throw new AssertionError(function);
        };
    }

    /** A look-up in 100 ms; the rest of the arguments are the function's. Not Python's. */
    private String timed() throws IOException {
        Duration timeout = Duration.ofMillis(100);
        return switch (text(0)) {
            case "getaddrinfo" -> Netdb.getaddrinfo(text(1), 80, timeout).toString();
            case "getnameinfo" -> Netdb.getnameinfo(Address.inet(text(1), 80), 0, timeout).toString();
            case "gethostbyname" -> Netdb.gethostbyname(text(1), timeout);
            case "gethostbyname_ex" -> Netdb.gethostbynameEx(text(1), timeout).toString();
            case "gethostbyaddr" -> Netdb.gethostbyaddr(text(1), timeout).toString();
            case "getfqdn" -> Netdb.getfqdn(text(1), timeout);
            default -> throw new AssertionError(text(0));
        };
    }

    private List<AddrInfo> getaddrinfo() throws IOException {
        String host = (String) arguments.get(0);
        int family = arguments.size() > 2 ? number(2) : 0;
        int type = arguments.size() > 3 ? number(3) : 0;
        int proto = arguments.size() > 4 ? number(4) : 0;
        int flags = arguments.size() > 5 ? number(5) : 0;
        return arguments.get(1) instanceof Long
                ? Netdb.getaddrinfo(host, number(1), family, type, proto, flags)
                : Netdb.getaddrinfo(host, (String) arguments.get(1), family, type, proto, flags);
    }

    private NameInfo getnameinfo() throws IOException {
        Address address = arguments.size() == 3
                ? Address.inet(text(1), number(2))
                : Address.inet6(text(1), number(2), number(3), wide(4));
        return Netdb.getnameinfo(address, number(0));
    }

    private static String spelled(List<AddrInfo> list) {
        return list.stream()
                .map(info -> "(" + info.family() + " " + info.type() + " " + info.proto() + " " + info.canonname() + " "
                        + spelled(info.sockaddr()) + ")")
                .collect(Collectors.joining(" ", "(", ")"));
    }

    private static String spelled(Address address) {
        return switch (address) {
            case Address.Inet(String host, int port) -> "(" + host + " " + port + ")";
            case Address.Inet6(String host, int port, int flowinfo, long scopeid) ->
                "(" + host + " " + port + " " + flowinfo + " " + scopeid + ")";
            default -> address.toString();
        };
    }

    private static String spelled(NameInfo names) {
        return "(" + names.host() + " " + names.port() + ")";
    }

    private static String spelled(HostEntry host) {
        return "(" + host.hostname() + " (" + String.join(" ", host.aliaslist()) + ") ("
                + String.join(" ", host.ipaddrlist()) + "))";
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private String text(int i) {
        return Objects.requireNonNull((String) arguments.get(i));
    }

    private byte[] bytes(int i) {
        return Objects.requireNonNull((byte[]) arguments.get(i));
    }

    private int number(int i) {
        return Math.toIntExact(wide(i));
    }

    private long wide(int i) {
        return Objects.requireNonNull((Long) arguments.get(i));
    }

    /** Answers each line of the standard input. */
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        PrintStream out = new PrintStream(System.out, true, UTF_8);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.println(parse(line).answer());
        }
    }
}
