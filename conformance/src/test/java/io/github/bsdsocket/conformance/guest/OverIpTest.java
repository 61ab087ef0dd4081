// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance.guest;

import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.AF_INET6;
import static io.github.bsdsocket.Constants.AF_RDS;
import static io.github.bsdsocket.Constants.IPPROTO_DCCP;
import static io.github.bsdsocket.Constants.IPPROTO_SCTP;
import static io.github.bsdsocket.Constants.IPPROTO_UDPLITE;
import static io.github.bsdsocket.Constants.SOCK_DCCP;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static io.github.bsdsocket.Constants.SOCK_SEQPACKET;
import static io.github.bsdsocket.Constants.SOCK_STREAM;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Socket;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What runs over IP and has its addresses: SCTP, DCCP, UDP-Lite, and AF_RDS. */
@Tag("guest")
class OverIpTest {

    @Test
    void sctpHasStreams() throws Exception {
        new Exchange(AF_INET, SOCK_STREAM, IPPROTO_SCTP).connections(Address.inet("127.0.0.1", 0));
        new Exchange(AF_INET6, SOCK_STREAM, IPPROTO_SCTP).connections(Address.inet6("::1", 0));
    }

    @Test
    void dccpHasConnectionsOfDatagrams() throws Exception {
        new Exchange(AF_INET, SOCK_DCCP, IPPROTO_DCCP).connections(Address.inet("127.0.0.1", 0));
        new Exchange(AF_INET6, SOCK_DCCP, IPPROTO_DCCP).connections(Address.inet6("::1", 0));
    }

    @Test
    void udpLiteHasDatagrams() throws Exception {
        Address any = Address.inet("127.0.0.1", 0);
        new Exchange(AF_INET, SOCK_DGRAM, IPPROTO_UDPLITE).datagrams(any, any);
        Address any6 = Address.inet6("::1", 0);
        new Exchange(AF_INET6, SOCK_DGRAM, IPPROTO_UDPLITE).datagrams(any6, any6);
    }

    @Test
    void rdsHasReliableDatagramsWithAddressesOfIp() throws Exception {
        Address any = Address.inet("127.0.0.1", 0);
        new Exchange(AF_RDS, SOCK_SEQPACKET, 0).datagrams(any, any);
        try (Socket s = new Socket(AF_RDS, SOCK_SEQPACKET)) {
            assertEquals(null, s.getsockname(), "an unbound socket has no address");
        }
    }

    @Test
    void aSocketOfRdsIsBoundByHostAndPort() throws IOException {
        try (Socket s = new Socket(AF_RDS, SOCK_SEQPACKET)) {
            s.bind("127.0.0.1", 0);
            assertEquals(AF_INET, Objects.requireNonNull(s.getsockname()).family());
        }
    }
}
