// SPDX-License-Identifier: Apache-2.0
// ping, without root: HOST [COUNT]
import static io.github.bsdsocket.Constants.*;
import static io.github.bsdsocket.Netdb.getaddrinfo;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Ancillary;
import io.github.bsdsocket.Errno;
import io.github.bsdsocket.ErrnoException;
import io.github.bsdsocket.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;

static final Duration SECOND = Duration.ofSeconds(1);

void main(String[] args) throws Exception {
    if (args.length == 0) {
        IO.println("usage: Ping.java HOST [COUNT]");
        System.exit(2);
    }
    var count = args.length > 1 ? Integer.parseInt(args[1]) : 4;
    var res = getaddrinfo(args[0], null, AF_UNSPEC, SOCK_DGRAM, 0, 0).getFirst();
    var inet6 = res.family() == AF_INET6;
    var received = 0;
    try (var s = new Socket(res.family(), SOCK_DGRAM, inet6 ? IPPROTO_ICMPV6 : IPPROTO_ICMP)) {
        s.setsockopt(inet6 ? IPPROTO_IPV6 : IPPROTO_IP, inet6 ? IPV6_RECVHOPLIMIT : IP_RECVTTL, 1);
        s.connect(res.sockaddr());
        for (var seq = 1; seq <= count; seq++) {
            var start = System.nanoTime();
            s.send(echoRequest(inet6, seq));
            if (answered(s, host(res.sockaddr()), seq, start)) {
                received++;
                var left = SECOND.minusNanos(System.nanoTime() - start);
                if (seq < count) Thread.sleep(left.isNegative() ? Duration.ZERO : left);
            }
        }
    } catch (ErrnoException e) {
        IO.println(e.getMessage());
        if (e.error() == Errno.EACCES) IO.println("Allow it: sysctl -w net.ipv4.ping_group_range='0 2147483647'");
        System.exit(1);
    }
    IO.println(count + " sent, " + received + " received");
    System.exit(received > 0 ? 0 : 1);
}

/** Type, code, checksum and identifier, of which the system sets the last two; a sequence number; 56 bytes of data. */
byte[] echoRequest(boolean inet6, int seq) {
    return ByteBuffer.allocate(64).put((byte) (inet6 ? 128 : 8)).putShort(6, (short) seq).array();
}

/** Waits for the answer to a request, a second at most; one to an earlier request is passed over. */
boolean answered(Socket s, String host, int seq, long start) throws IOException {
    while (true) {
        var left = SECOND.minusNanos(System.nanoTime() - start);
        if (left.isNegative() || left.isZero()) return false;
        s.settimeout(left);
        try {
            var message = s.recvmsg(1024, 64);
            if (ByteBuffer.wrap(message.data()).getShort(6) != (short) seq) continue;
            IO.println("%d bytes from %s: icmp_seq=%d ttl=%d time=%.3f ms".formatted(
                    message.data().length, host, seq, ttl(message.ancdata()), (System.nanoTime() - start) / 1e6));
            return true;
        } catch (SocketTimeoutException e) {
            IO.println("no answer to icmp_seq=" + seq);
            return false;
        }
    }
}

String host(Address address) {
    return switch (address) {
        case Address.Inet a -> a.host();
        case Address.Inet6 a -> a.host();
        default -> address.toString();
    };
}

int ttl(List<Ancillary> ancdata) {
    for (var a : ancdata) {
        if (a instanceof Ancillary.Ttl(var ttl)) return ttl;
        if (a instanceof Ancillary.HopLimit(var hops)) return hops;
    }
    return -1;
}
