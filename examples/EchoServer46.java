// SPDX-License-Identifier: Apache-2.0
// Echo server program, for IPv4 and IPv6
import static io.github.bsdsocket.Constants.*;
import static io.github.bsdsocket.Netdb.getaddrinfo;

import io.github.bsdsocket.Socket;

void main(String[] args) throws IOException {
    var HOST = args.length > 0 ? args[0] : null; // Symbolic name meaning all available interfaces
    var PORT = args.length > 1 ? Integer.parseInt(args[1]) : 50007; // Arbitrary non-privileged port
    Socket s = null;
    for (var res : getaddrinfo(HOST, PORT, AF_UNSPEC, SOCK_STREAM, 0, AI_PASSIVE)) {
        try {
            s = new Socket(res.family(), res.type(), res.proto());
        } catch (IOException msg) {
            s = null;
            continue;
        }
        try {
            s.bind(res.sockaddr());
            s.listen(1);
        } catch (IOException msg) {
            s.close();
            s = null;
            continue;
        }
        break;
    }
    if (s == null) {
        IO.println("could not open socket");
        System.exit(1);
    }
    if (PORT == 0) IO.println("Listening on " + s.getsockname());
    var accepted = s.accept();
    var conn = accepted.conn();
    var addr = accepted.address();
    IO.println("Connected by " + addr);
    while (true) {
        var data = conn.recv(1024);
        if (data.length == 0) break;
        conn.send(data);
    }
    conn.close();
    s.close();
}
