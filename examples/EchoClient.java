// SPDX-License-Identifier: Apache-2.0
// Echo client program
import static io.github.bsdsocket.Constants.*;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.bsdsocket.Socket;

void main(String[] args) throws IOException {
    var HOST = args.length > 0 ? args[0] : "daring.cwi.nl"; // The remote host
    var PORT = args.length > 1 ? Integer.parseInt(args[1]) : 50007; // The same port as used by the server
    var s = new Socket(AF_INET, SOCK_STREAM);
    s.connect(HOST, PORT);
    s.send("Hello, world".getBytes(UTF_8));
    var data = s.recv(1024);
    s.close();
    IO.println("Received '" + new String(data, UTF_8) + "'");
}
