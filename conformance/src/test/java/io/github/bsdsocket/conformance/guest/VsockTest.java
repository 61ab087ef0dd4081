// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance.guest;

import static io.github.bsdsocket.Constants.AF_VSOCK;
import static io.github.bsdsocket.Constants.SOCK_SEQPACKET;
import static io.github.bsdsocket.Constants.SOCK_STREAM;
import static io.github.bsdsocket.Constants.SOL_SOCKET;
import static io.github.bsdsocket.Constants.SO_TYPE;
import static io.github.bsdsocket.Constants.SO_VM_SOCKETS_BUFFER_MAX_SIZE;
import static io.github.bsdsocket.Constants.SO_VM_SOCKETS_BUFFER_SIZE;
import static io.github.bsdsocket.Constants.VMADDR_CID_LOCAL;
import static io.github.bsdsocket.Constants.VMADDR_PORT_ANY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Socket;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** AF_VSOCK, over its loopback. */
@Tag("guest")
class VsockTest {

    @Test
    void streamsAreConnectedByPort() throws Exception {
        new Exchange(AF_VSOCK, SOCK_STREAM, 0).connections(Address.vsock(VMADDR_CID_LOCAL, VMADDR_PORT_ANY));
    }

    @Test
    void sequencedPacketsAreConnectedByPort() throws Exception {
        new Exchange(AF_VSOCK, SOCK_SEQPACKET, 0).connections(Address.vsock(VMADDR_CID_LOCAL, VMADDR_PORT_ANY));
    }

    @Test
    void anOptionHas64Bits() throws IOException {
        try (Socket s = new Socket(AF_VSOCK, SOCK_STREAM)) {
            s.setsockopt(AF_VSOCK, SO_VM_SOCKETS_BUFFER_MAX_SIZE, 200_000);
            assertEquals(200_000, s.getsockopt(AF_VSOCK, SO_VM_SOCKETS_BUFFER_MAX_SIZE));
            s.setsockopt(AF_VSOCK, SO_VM_SOCKETS_BUFFER_SIZE, 100_000);
            assertEquals(100_000, s.getsockopt(AF_VSOCK, SO_VM_SOCKETS_BUFFER_SIZE));
            assertEquals(8, s.getsockopt(AF_VSOCK, SO_VM_SOCKETS_BUFFER_SIZE, 8).length);
            assertEquals(SOCK_STREAM, s.getsockopt(SOL_SOCKET, SO_TYPE));
        }
    }

    @Test
    void anOptionThatIsNoIntSaysSo() throws IOException {
        try (Socket s = new Socket(AF_VSOCK, SOCK_STREAM)) {
            byte[] wide = ByteBuffer.allocate(8)
                    .order(ByteOrder.nativeOrder())
                    .putLong(1L << 40)
                    .array();
            s.setsockopt(AF_VSOCK, SO_VM_SOCKETS_BUFFER_MAX_SIZE, wide);
            assertThrows(
                    IllegalArgumentException.class, () -> s.getsockopt(AF_VSOCK, SO_VM_SOCKETS_BUFFER_MAX_SIZE));
        }
    }
}
