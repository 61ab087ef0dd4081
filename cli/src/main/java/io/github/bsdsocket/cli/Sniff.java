// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.cli;

import static io.github.bsdsocket.Constants.AF_PACKET;
import static io.github.bsdsocket.Constants.ETH_P_ALL;
import static io.github.bsdsocket.Constants.MSG_TRUNC;
import static io.github.bsdsocket.Constants.PACKET_ADD_MEMBERSHIP;
import static io.github.bsdsocket.Constants.PACKET_DROP_MEMBERSHIP;
import static io.github.bsdsocket.Constants.PACKET_MR_PROMISC;
import static io.github.bsdsocket.Constants.PACKET_OUTGOING;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static io.github.bsdsocket.Constants.SOL_PACKET;
import static io.github.bsdsocket.Constants.SOL_SOCKET;
import static io.github.bsdsocket.Constants.SO_TIMESTAMPNS;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Ancillary;
import io.github.bsdsocket.Errno;
import io.github.bsdsocket.ErrnoException;
import io.github.bsdsocket.NetIf;
import io.github.bsdsocket.ReceivedMessageInto;
import io.github.bsdsocket.Socket;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bsdsocket sniff}: the documentation's network sniffer, over a packet socket. */
@Command(
        name = "sniff",
        description = {
            "Shows the packets that come and go, a line for each.",
            "",
            "The line has the time, the interface, In or Out (Other for what is another station's), source and destination, "
                    + "and the protocol. With -i, the interface is in promiscuous mode until the end. Ctrl-C ends it. It "
                    + "needs root, or the capability CAP_NET_RAW."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:ended by -c or by Ctrl-C", "1:no packets to be had", "2:wrong usage"})
final class Sniff implements Callable<Integer> {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS").withZone(ZoneId.systemDefault());

    /** {@code <net/if_arp.h>}; what goes out there comes in as well, and is shown once. */
    private static final int ARPHRD_LOOPBACK = 772;

    private static final int SNAPLEN = 256;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-i", "--interface"},
            paramLabel = "IF",
            description = "the interface; else all of them, and not promiscuous")
    private @Nullable String ifname;

    @Option(
            names = {"-c", "--count"},
            paramLabel = "N",
            description = "ends after so many packets")
    private @Nullable Long count;

    @Override
    public Integer call() throws IOException {
        if (count != null && count < 1) {
            throw new ParameterException(spec.commandLine(), "-c takes a number from 1 on, not " + count);
        }
        PrintWriter out = spec.commandLine().getOut();
        // SOCK_DGRAM: a packet begins with its network header, whatever the hardware.
        try (var s = new Socket(AF_PACKET, SOCK_DGRAM, 0)) {
            s.setsockopt(SOL_SOCKET, SO_TIMESTAMPNS, 1);
            byte[] promiscuous = ifname == null ? null : promiscuous(ifname);
            if (promiscuous != null) {
                s.setsockopt(SOL_PACKET, PACKET_ADD_MEMBERSHIP, promiscuous);
            }
            // From here on packets come in: none of another interface.
            s.bind(Address.packet(ifname == null ? "" : ifname, ETH_P_ALL));
            CountDownLatch ended = new CountDownLatch(1);
            Thread interrupted = new Thread(() -> interrupt(s, ended), "sniff: Ctrl-C");
            Runtime.getRuntime().addShutdownHook(interrupted);
            long shown = 0;
            try {
                spec.commandLine().getErr().println("Listening on " + (ifname == null ? "all interfaces" : ifname));
                spec.commandLine().getErr().flush();
                shown = show(s, out);
                if (promiscuous != null && s.fileno() >= 0) {
                    s.setsockopt(SOL_PACKET, PACKET_DROP_MEMBERSHIP, promiscuous);
                }
            } finally {
                spec.commandLine().getErr().println(shown + (shown == 1 ? " packet" : " packets"));
                spec.commandLine().getErr().flush();
                ended.countDown();
                forget(interrupted);
            }
        }
        return 0;
    }

    /** Ctrl-C: closing the socket ends the wait for packets, and promiscuous mode with it. */
    private static void interrupt(Socket s, CountDownLatch ended) {
        try {
            s.close();
            ended.await(5, TimeUnit.SECONDS);
        } catch (IOException | InterruptedException e) {
            // The process ends all the same.
        }
        Runtime.getRuntime().halt(0);
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // It is running: Ctrl-C.
        }
    }

    /** {@code struct packet_mreq}. */
    private static byte[] promiscuous(String ifname) throws IOException {
        return ByteBuffer.allocate(16)
                .order(ByteOrder.nativeOrder())
                .putInt(NetIf.ifNametoindex(ifname))
                .putShort((short) PACKET_MR_PROMISC)
                .array();
    }

    /** Shows packets until there are enough, or the socket is closed. */
    private long show(Socket s, PrintWriter out) throws IOException {
        byte[][] packet = {new byte[SNAPLEN]};
        long shown = 0;
        while (count == null || shown < count) {
            ReceivedMessageInto r;
            try {
                r = s.recvmsgInto(packet, 64, MSG_TRUNC);
            } catch (ErrnoException e) {
                if (e.error() == Errno.EBADF) {
                    return shown;
                }
                throw e;
            }
            if (r.address() instanceof Address.Packet from
                    && !(from.hatype() == ARPHRD_LOOPBACK && from.pkttype() == PACKET_OUTGOING)) {
                boolean stamped = r.ancdata().size() == 1;
                Instant time = stamped && r.ancdata().getFirst() instanceof Ancillary.Timestamp(Instant t) ? t : Instant.now();
                ByteBuffer data = ByteBuffer.wrap(packet[0], 0, Math.min(r.nbytes(), SNAPLEN));
                out.println(TIME.format(time) + " " + Packets.line(from, data, r.nbytes()));
                out.flush();
                shown++;
            }
        }
        return shown;
    }
}
