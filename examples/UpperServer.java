// SPDX-License-Identifier: Apache-2.0
// Server of many clients at a time, after the example of Python's socketserver: answers in upper case
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.server.StreamServer;

void main(String[] args) throws IOException {
    var HOST = args.length > 0 ? args[0] : ""; // Symbolic name meaning all available interfaces
    var PORT = args.length > 1 ? Integer.parseInt(args[1]) : 50007; // Arbitrary non-privileged port
    var address = HOST.contains(":") ? Address.inet6(HOST, PORT) : Address.inet(HOST, PORT);
    try (var server = StreamServer.on(address).build((conn, client) -> {
        IO.println("Connected by " + client);
        while (true) {
            var data = conn.recv(1024);
            if (data.length == 0) break;
            conn.sendall(new String(data, UTF_8).toUpperCase(Locale.ROOT).getBytes(UTF_8));
        }
    })) {
        if (PORT == 0) IO.println("Listening on " + server.serverAddress());
        server.serveForever();
    }
}
