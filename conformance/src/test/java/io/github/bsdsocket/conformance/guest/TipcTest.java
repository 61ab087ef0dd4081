// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance.guest;

import static io.github.bsdsocket.Constants.AF_TIPC;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static io.github.bsdsocket.Constants.SOCK_RDM;
import static io.github.bsdsocket.Constants.SOCK_SEQPACKET;
import static io.github.bsdsocket.Constants.SOCK_STREAM;
import static io.github.bsdsocket.Constants.TIPC_CLUSTER_SCOPE;
import static io.github.bsdsocket.Constants.TIPC_NODE_SCOPE;
import static io.github.bsdsocket.Constants.TIPC_ZONE_SCOPE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Errno;
import io.github.bsdsocket.ErrnoException;
import io.github.bsdsocket.Socket;
import io.github.bsdsocket.SocketPair;
import io.github.bsdsocket.TipcAddress;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** AF_TIPC, in all forms of address and types of socket. */
@Tag("guest")
class TipcTest {

    private static final long SERVICE = 18888;

    @Test
    void streamsAreConnectedByService() throws Exception {
        new Exchange(AF_TIPC, SOCK_STREAM, 0).connections(Address.tipcName(SERVICE, 1));
        new Exchange(AF_TIPC, SOCK_STREAM, 0).connections(Address.tipcNameseq(SERVICE, 5, 9));
    }

    @Test
    void sequencedPacketsAreConnectedByService() throws Exception {
        new Exchange(AF_TIPC, SOCK_SEQPACKET, 0).connections(Address.tipcName(SERVICE, 2));
    }

    @Test
    void reliableDatagramsGoToAServiceAndBack() throws Exception {
        new Exchange(AF_TIPC, SOCK_RDM, 0).datagrams(Address.tipcName(SERVICE, 3), null);
        new Exchange(AF_TIPC, SOCK_RDM, 0).datagrams(Address.tipcNameseq(SERVICE, 30, 39), null);
    }

    @Test
    void datagramsGoToAServiceAndBack() throws Exception {
        new Exchange(AF_TIPC, SOCK_DGRAM, 0).datagrams(Address.tipcName(SERVICE, 4), null);
    }

    @Test
    void aSocketIsReachedByItsId() throws IOException {
        Exchange rdm = new Exchange(AF_TIPC, SOCK_RDM, 0);
        try (Socket server = rdm.socket();
                Socket client = rdm.socket()) {
            var id = assertInstanceOf(TipcAddress.Id.class, server.getsockname());
            client.sendto(new byte[] {7}, id);
            assertArrayEquals(new byte[] {7}, server.recv(10));
            assertEquals(id, Address.tipcId(id.node(), id.ref()));
        }
    }

    @Test
    void aMessageToARangeGoesToAllWithin() throws IOException {
        Exchange rdm = new Exchange(AF_TIPC, SOCK_RDM, 0);
        try (Socket one = rdm.socket();
                Socket two = rdm.socket();
                Socket client = rdm.socket()) {
            one.bind(Address.tipcName(SERVICE, 51));
            two.bind(new TipcAddress.Name(SERVICE, 52, 0, TIPC_NODE_SCOPE));
            client.sendto(new byte[] {9}, Address.tipcNameseq(SERVICE, 50, 59));
            assertArrayEquals(new byte[] {9}, one.recv(10));
            assertArrayEquals(new byte[] {9}, two.recv(10));
        }
    }

    @Test
    void aBindingOfEveryScopeIsFoundOnItsNode() throws Exception {
        int[] scopes = {TIPC_ZONE_SCOPE, TIPC_CLUSTER_SCOPE, TIPC_NODE_SCOPE};
        for (int i = 0; i < scopes.length; i++) {
            Exchange rdm = new Exchange(AF_TIPC, SOCK_RDM, 0);
            try (Socket server = rdm.socket();
                    Socket client = rdm.socket()) {
                server.bind(new TipcAddress.Name(SERVICE, 70 + i, 0, scopes[i]));
                client.sendto(new byte[] {1}, new TipcAddress.Name(SERVICE, 70 + i, 0, scopes[i]));
                assertArrayEquals(new byte[] {1}, server.recv(10));
            }
        }
    }

    @Test
    void aNegativeScopeTakesBackABinding() throws IOException {
        Exchange stream = new Exchange(AF_TIPC, SOCK_STREAM, 0);
        try (Socket server = stream.socket();
                Socket client = stream.socket()) {
            server.bind(Address.tipcName(SERVICE, 60));
            server.bind(new TipcAddress.Name(SERVICE, 60, 0, -TIPC_CLUSTER_SCOPE));
            server.listen();
            ErrnoException e =
                    assertThrows(ErrnoException.class, () -> client.connect(Address.tipcName(SERVICE, 60)));
            assertEquals(Errno.EHOSTUNREACH, e.error());
        }
    }

    @Test
    void aPairIsConnected() throws IOException {
        SocketPair pair = Socket.socketpair(AF_TIPC, SOCK_SEQPACKET);
        try (Socket first = pair.first();
                Socket second = pair.second()) {
            first.send(new byte[] {1, 2});
            assertArrayEquals(new byte[] {1, 2}, second.recv(10));
            assertEquals(Objects.requireNonNull(first.getsockname()), second.getpeername());
        }
    }
}
