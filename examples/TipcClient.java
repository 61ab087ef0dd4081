// SPDX-License-Identifier: Apache-2.0
// Asks TIPC's name service for a service, waits until there is one, and talks to it: [TYPE [INSTANCE]]
import static io.github.bsdsocket.Constants.*;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

void main(String[] args) throws IOException {
    var TYPE = args.length > 0 ? Long.parseLong(args[0]) : 18888;
    var INSTANCE = args.length > 1 ? Long.parseLong(args[1]) : 17;
    awaitPublished(TYPE, INSTANCE);
    try (var s = new Socket(AF_TIPC, SOCK_SEQPACKET)) {
        s.connect(Address.tipcName(TYPE, INSTANCE));
        s.send("Hello, world".getBytes(StandardCharsets.UTF_8));
        IO.println("Received '" + new String(s.recv(1024), StandardCharsets.UTF_8) + "'");
        s.shutdown(SHUT_RDWR); // A connection that is only closed looks to the server as if it had broken
    }
}

/** Subscribes to the topology server: it tells at once who is there, and later who comes. */
void awaitPublished(long type, long instance) throws IOException {
    try (var s = new Socket(AF_TIPC, SOCK_SEQPACKET)) {
        s.connect(Address.tipcName(TIPC_TOP_SRV, TIPC_TOP_SRV));
        // struct tipc_subscr: type, lower, upper, timeout, filter, and 8 bytes of the user's
        s.send(ByteBuffer.allocate(28)
                .putInt((int) type).putInt((int) instance).putInt((int) instance)
                .putInt(TIPC_WAIT_FOREVER).putInt(TIPC_SUB_SERVICE)
                .array());
        while (true) {
            // struct tipc_event: what happened, the range that was found, its port and node, the subscription
            var event = ByteBuffer.wrap(s.recv(48));
            if (event.remaining() < 20) throw new IOException("the name service ended the subscription");
            if (event.getInt(0) == TIPC_PUBLISHED) {
                IO.println("Published by node " + Integer.toHexString(event.getInt(16)));
                return;
            }
        }
    }
}
