// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.cli;

import static io.github.bsdsocket.Constants.AF_ALG;
import static io.github.bsdsocket.Constants.AF_CAN;
import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.AF_INET6;
import static io.github.bsdsocket.Constants.AF_NETLINK;
import static io.github.bsdsocket.Constants.AF_PACKET;
import static io.github.bsdsocket.Constants.AF_RDS;
import static io.github.bsdsocket.Constants.AF_TIPC;
import static io.github.bsdsocket.Constants.AF_UNIX;
import static io.github.bsdsocket.Constants.AF_VSOCK;
import static io.github.bsdsocket.Constants.CAN_ISOTP;
import static io.github.bsdsocket.Constants.CAN_J1939;
import static io.github.bsdsocket.Constants.CAN_RAW;
import static io.github.bsdsocket.Constants.IPPROTO_DCCP;
import static io.github.bsdsocket.Constants.IPPROTO_ICMP;
import static io.github.bsdsocket.Constants.IPPROTO_IPV6;
import static io.github.bsdsocket.Constants.IPPROTO_MPTCP;
import static io.github.bsdsocket.Constants.IPPROTO_SCTP;
import static io.github.bsdsocket.Constants.IPPROTO_UDPLITE;
import static io.github.bsdsocket.Constants.IPV6_V6ONLY;
import static io.github.bsdsocket.Constants.NETLINK_ROUTE;
import static io.github.bsdsocket.Constants.SOCK_DCCP;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static io.github.bsdsocket.Constants.SOCK_RAW;
import static io.github.bsdsocket.Constants.SOCK_RDM;
import static io.github.bsdsocket.Constants.SOCK_SEQPACKET;
import static io.github.bsdsocket.Constants.SOCK_STREAM;
import static io.github.bsdsocket.Constants.SOL_SOCKET;
import static io.github.bsdsocket.Constants.SO_REUSEPORT;
import static io.github.bsdsocket.Constants.VMADDR_CID_LOCAL;
import static io.github.bsdsocket.Constants.VMADDR_PORT_ANY;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Constants;
import io.github.bsdsocket.Errno;
import io.github.bsdsocket.ErrnoException;
import io.github.bsdsocket.Socket;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code bsdsocket info}: what this kernel supports, found out by making the sockets. */
@Command(
        name = "info",
        description = {
            "Shows the address families, socket types and features of this machine.",
            "",
            "Each is tried out, with the rights of this user; a no has the system's words."
        })
final class Info implements Callable<Integer> {

    private static final int[] TYPES = {SOCK_STREAM, SOCK_DGRAM, SOCK_RAW, SOCK_RDM, SOCK_SEQPACKET};

    /** 0 is a type's own protocol. Raw IP, PF_KEY, CAN and RxRPC have none, but have one of the others. */
    private static final int[] PROTOCOLS = {0, 1, 2};

    /** What a family says that doesn't have the type or the protocol. */
    private static final Set<Errno> NO_SUCH_TYPE = EnumSet.of(
            Errno.ESOCKTNOSUPPORT, Errno.EPROTONOSUPPORT, Errno.EPROTOTYPE, Errno.EOPNOTSUPP, Errno.EINVAL);

    /** How long a row of family names may be. */
    private static final int ROW = 74;

    @Spec
    private CommandSpec spec;

    private PrintWriter out = new PrintWriter(Writer.nullWriter());

    @Override
    public Integer call() throws IOException {
        out = spec.commandLine().getOut();
        system();
        out.println();
        families();
        out.println();
        features();
        return 0;
    }

    private void line(String name, String value) {
        out.printf("  %-22s  %s%n", name, value);
    }

    private void system() {
        out.println("System");
        systemLines().forEach(this::line);
    }

    /** The versions of what the program runs on. */
    static Map<String, String> systemLines() {
        // Asked before the first call of the library, which turns it on where that isn't denied.
        boolean nativeAccess = Socket.class.getModule().isNativeAccessEnabled();
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("bsdsocket", Main.libraryVersion());
        lines.put("kernel", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        lines.put("machine", System.getProperty("os.arch"));
        lines.put("C library", libc());
        lines.put("Java", Runtime.version() + " (" + System.getProperty("java.vendor") + ")");
        lines.put(
                "native access",
                nativeAccess ? "yes" : "no: start java with --enable-native-access=io.github.bsdsocket");
        return lines;
    }

    private static String libc() {
        try {
            Process getconf = new ProcessBuilder("getconf", "GNU_LIBC_VERSION").start();
            String version = getconf.inputReader().readLine();
            return version == null ? "(unknown)" : version;
        } catch (IOException e) {
            return "(unknown)";
        }
    }

    private void families() throws IOException {
        out.println("Address families, and the types of each");
        Map<String, List<String>> missing = new LinkedHashMap<>();
        for (String name : familyNames()) {
            List<String> made = new ArrayList<>();
            List<String> refused = new ArrayList<>();
            List<String> reasons = new ArrayList<>();
            for (int type : TYPES) {
                ErrnoException e = make(number(name), type);
                String typeName = Constants.name("SOCK_", type);
                if (e == null) {
                    made.add(typeName);
                } else if (hasNoSuchType(e)) {
                    reasons.addLast(words(e));
                } else {
                    refused.add("no " + typeName + ": " + words(e));
                    reasons.addFirst(words(e));
                }
            }
            if (made.isEmpty()) {
                missing.computeIfAbsent(reasons.getFirst(), reason -> new ArrayList<>()).add(name);
            } else {
                line(name, String.join(" ", made));
                refused.forEach(no -> line("", no));
            }
        }
        missing.forEach((reason, names) -> {
            out.println("  no: " + reason);
            wrapped(names).forEach(row -> out.println("      " + row));
        });
    }

    /** By number. A family has one name here: {@code AF_LOCAL} and others are second names. */
    private static List<String> familyNames() {
        return Arrays.stream(Constants.class.getFields())
                .map(Field::getName)
                .filter(name -> name.startsWith("AF_") && !name.equals("AF_UNSPEC"))
                .filter(name -> Constants.name("AF_", number(name)).equals(name))
                .sorted(Comparator.comparingInt(Info::number))
                .toList();
    }

    private static int number(String name) {
        try {
            return Constants.class.getField(name).getInt(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }

    /** Why there is no such socket, or null when there is. */
    private static @Nullable ErrnoException make(int family, int type) throws IOException {
        ErrnoException why = null;
        for (int protocol : PROTOCOLS) {
            try {
                new Socket(family, type, protocol).close();
                return null;
            } catch (ErrnoException e) {
                if (e.error() != Errno.EPROTONOSUPPORT) {
                    return e;
                }
                why = e;
            }
        }
        return why;
    }

    private static boolean hasNoSuchType(ErrnoException e) {
        Errno error = e.error();
        return error != null && NO_SUCH_TYPE.contains(error);
    }

    /** The message without the call, which is the same in all of them. */
    private static String words(ErrnoException e) {
        return String.valueOf(e.getMessage()).substring(e.call().length() + 2);
    }

    private static List<String> wrapped(List<String> words) {
        List<String> rows = new ArrayList<>();
        for (String word : words) {
            if (rows.isEmpty() || rows.getLast().length() + 1 + word.length() > ROW) {
                rows.add(word);
            } else {
                rows.add(rows.removeLast() + " " + word);
            }
        }
        return rows;
    }

    private interface Probe {
        void use(Socket s) throws IOException;
    }

    private void features() {
        out.println("Features");
        feature("abstract Unix names", AF_UNIX, SOCK_STREAM, 0, s -> {
            s.bind(Address.unixAbstract("bsdsocket-info-" + ProcessHandle.current().pid()));
        });
        feature("SO_REUSEPORT", AF_INET, SOCK_STREAM, 0, s -> s.setsockopt(SOL_SOCKET, SO_REUSEPORT, 1));
        feature("IPv6 loopback", AF_INET6, SOCK_STREAM, 0, s -> s.bind("::1", 0));
        feature("IPv6 dual stack", AF_INET6, SOCK_STREAM, 0, s -> {
            s.setsockopt(IPPROTO_IPV6, IPV6_V6ONLY, 0);
            s.bind("::", 0);
        });
        feature("Multipath TCP", AF_INET, SOCK_STREAM, IPPROTO_MPTCP, s -> {});
        feature("SCTP", AF_INET, SOCK_STREAM, IPPROTO_SCTP, s -> {});
        feature("unprivileged ICMP", AF_INET, SOCK_DGRAM, IPPROTO_ICMP, s -> {});
        feature("raw sockets", AF_INET, SOCK_RAW, IPPROTO_ICMP, s -> {});
        feature("packet sockets", AF_PACKET, SOCK_RAW, 0, s -> {});
        feature("DCCP", AF_INET, SOCK_DCCP, IPPROTO_DCCP, s -> {});
        feature("UDP-Lite", AF_INET, SOCK_DGRAM, IPPROTO_UDPLITE, s -> {});
        feature("netlink, routes", AF_NETLINK, SOCK_RAW, NETLINK_ROUTE, s -> s.bind(Address.netlink(0, 0)));
        feature("vsock loopback", AF_VSOCK, SOCK_STREAM, 0, s -> {
            s.bind(Address.vsock(VMADDR_CID_LOCAL, VMADDR_PORT_ANY));
        });
        feature("TIPC", AF_TIPC, SOCK_RDM, 0, s -> {});
        feature("RDS", AF_RDS, SOCK_SEQPACKET, 0, s -> {});
        feature("CAN", AF_CAN, SOCK_RAW, CAN_RAW, s -> {});
        feature("CAN, ISO-TP", AF_CAN, SOCK_DGRAM, CAN_ISOTP, s -> {});
        feature("CAN, J1939", AF_CAN, SOCK_DGRAM, CAN_J1939, s -> {});
        feature("kernel's SHA-256", AF_ALG, SOCK_SEQPACKET, 0, s -> s.bind(Address.alg("hash", "sha256")));
    }

    /** Whether there is such a socket, and can be used so. */
    private void feature(String name, int family, int type, int protocol, Probe probe) {
        try (var s = new Socket(family, type, protocol)) {
            probe.use(s);
            line(name, "yes");
        } catch (IOException e) {
            line(name, "no: " + e.getMessage());
        }
    }
}
