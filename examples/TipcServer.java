// SPDX-License-Identifier: Apache-2.0
// A service of TIPC, which any node of the cluster finds by its number: [TYPE [INSTANCE]]
import static io.github.bsdsocket.Constants.*;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Socket;

void main(String[] args) throws IOException {
    var TYPE = args.length > 0 ? Long.parseLong(args[0]) : 18888; // Types below 64 are the system's
    var INSTANCE = args.length > 1 ? Long.parseLong(args[1]) : 17;
    try (var s = new Socket(AF_TIPC, SOCK_SEQPACKET)) {
        s.listen(); // First: who waits for the name connects as soon as it is published
        s.bind(Address.tipcNameseq(TYPE, INSTANCE, INSTANCE));
        IO.println("Serving type " + TYPE + ", instance " + INSTANCE);
        var accepted = s.accept();
        try (var conn = accepted.conn()) {
            IO.println("Connected by " + accepted.address());
            while (true) {
                var data = conn.recv(1024);
                if (data.length == 0) break;
                conn.send(data);
            }
        }
    }
}
