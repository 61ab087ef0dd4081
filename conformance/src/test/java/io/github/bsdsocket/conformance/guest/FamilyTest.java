// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance.guest;

import static io.github.bsdsocket.Constants.AF_ALG;
import static io.github.bsdsocket.Constants.AF_CAN;
import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.AF_INET6;
import static io.github.bsdsocket.Constants.AF_RDS;
import static io.github.bsdsocket.Constants.AF_TIPC;
import static io.github.bsdsocket.Constants.AF_VSOCK;
import static io.github.bsdsocket.Constants.CAN_BCM;
import static io.github.bsdsocket.Constants.CAN_J1939;
import static io.github.bsdsocket.Constants.CAN_RAW;
import static io.github.bsdsocket.Constants.IPPROTO_DCCP;
import static io.github.bsdsocket.Constants.IPPROTO_SCTP;
import static io.github.bsdsocket.Constants.SOCK_DCCP;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static io.github.bsdsocket.Constants.SOCK_RAW;
import static io.github.bsdsocket.Constants.SOCK_RDM;
import static io.github.bsdsocket.Constants.SOCK_SEQPACKET;
import static io.github.bsdsocket.Constants.SOCK_STREAM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.Constants;
import io.github.bsdsocket.NetIf;
import io.github.bsdsocket.Socket;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What this kernel has and an ordinary one may lack. */
@Tag("guest")
class FamilyTest {
    /** What a socket is made of. */
    record Kind(int family, int type, int proto) {
        @Override
        public String toString() {
            return Constants.name("AF_", family) + " " + Constants.name("SOCK_", type) + " " + proto;
        }
    }

    static List<Kind> kinds() {
        return List.of(
                new Kind(AF_TIPC, SOCK_STREAM, 0),
                new Kind(AF_TIPC, SOCK_SEQPACKET, 0),
                new Kind(AF_TIPC, SOCK_DGRAM, 0),
                new Kind(AF_TIPC, SOCK_RDM, 0),
                new Kind(AF_CAN, SOCK_RAW, CAN_RAW),
                new Kind(AF_CAN, SOCK_DGRAM, CAN_BCM),
                new Kind(AF_CAN, SOCK_DGRAM, CAN_J1939),
                new Kind(AF_ALG, SOCK_SEQPACKET, 0),
                new Kind(AF_RDS, SOCK_SEQPACKET, 0),
                new Kind(AF_VSOCK, SOCK_STREAM, 0),
                new Kind(AF_VSOCK, SOCK_SEQPACKET, 0),
                new Kind(AF_INET, SOCK_SEQPACKET, IPPROTO_SCTP),
                new Kind(AF_INET6, SOCK_SEQPACKET, IPPROTO_SCTP),
                new Kind(AF_INET, SOCK_DCCP, IPPROTO_DCCP),
                new Kind(AF_INET6, SOCK_DCCP, IPPROTO_DCCP));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aSocketCanBeMade(Kind kind) throws IOException {
        Socket made = new Socket(kind.family(), kind.type(), kind.proto());
        // Asks the system what it is. Of CAN's protocols it answers 0.
        try (Socket s = Socket.adopt(made.detach())) {
            assertEquals(kind.family(), s.family());
            assertEquals(kind.type(), s.type());
        }
    }

    @Test
    void thereIsACanInterface() throws IOException {
        assertTrue(NetIf.ifNametoindex("vcan0") > 0);
    }
}
