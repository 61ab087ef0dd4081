// SPDX-License-Identifier: Apache-2.0
// Echo client program, for IPv4 and IPv6
import static io.github.bsdsocket.Constants.*;
import static io.github.bsdsocket.Netdb.getaddrinfo;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.bsdsocket.Socket;

void main(String[] args) throws IOException {
    var HOST = args.length > 0 ? args[0] : "daring.cwi.nl"; // The remote host
    var PORT = args.length > 1 ? Integer.parseInt(args[1]) : 50007; // The same port as used by the server
    Socket s = null;
    for (var res : getaddrinfo(HOST, PORT, AF_UNSPEC, SOCK_STREAM, 0, 0)) {
        try {
            s = new Socket(res.family(), res.type(), res.proto());
        } catch (IOException msg) {
            s = null;
            continue;
        }
        try {
            s.connect(res.sockaddr());
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
    s.send("Hello, world".getBytes(UTF_8));
    var data = s.recv(1024);
    s.close();
    IO.println("Received '" + new String(data, UTF_8) + "'");
}
