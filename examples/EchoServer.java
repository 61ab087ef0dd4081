// SPDX-License-Identifier: Apache-2.0
// Echo server program
import static io.github.bsdsocket.Constants.*;

import io.github.bsdsocket.Socket;

void main(String[] args) throws IOException {
    var HOST = args.length > 0 ? args[0] : ""; // Symbolic name meaning all available interfaces
    var PORT = args.length > 1 ? Integer.parseInt(args[1]) : 50007; // Arbitrary non-privileged port
    var s = new Socket(AF_INET, SOCK_STREAM);
    s.bind(HOST, PORT);
    s.listen(1);
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
