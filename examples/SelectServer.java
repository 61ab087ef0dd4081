// SPDX-License-Identifier: Apache-2.0
// Echo server program that serves all its clients in one thread
import static io.github.bsdsocket.select.Selector.*;

import io.github.bsdsocket.Socket;
import io.github.bsdsocket.select.Selector;
import java.nio.ByteBuffer;

// @start region="server"
/** What is done when a socket is ready. */
interface Handler {
    void ready() throws IOException;
}

void serve(Socket s) throws IOException {
    s.setblocking(false);
    try (var sel = new Selector<Handler>()) {
        sel.register(s, EVENT_READ, () -> accept(sel, s));
        while (true) {
            for (var ready : sel.select(null)) ready.key().data().ready();
        }
    }
}

void accept(Selector<Handler> sel, Socket s) throws IOException {
    var conn = s.accept().conn();
    conn.setblocking(false);
    sel.register(conn, EVENT_READ, () -> read(sel, conn));
}

void read(Selector<Handler> sel, Socket conn) throws IOException {
    try {
        var data = ByteBuffer.wrap(conn.recv(1024));
        if (data.hasRemaining()) sel.modify(conn, EVENT_WRITE, () -> write(sel, conn, data));
        else conn.close(); // which leaves the selector
    } catch (IOException reset) {
        conn.close();
    }
}

void write(Selector<Handler> sel, Socket conn, ByteBuffer data) throws IOException {
    try {
        conn.send(data); // as much as there is room for
        if (!data.hasRemaining()) sel.modify(conn, EVENT_READ, () -> read(sel, conn));
    } catch (IOException reset) {
        conn.close();
    }
}
// @end

void main(String[] args) throws IOException {
    var HOST = args.length > 0 ? args[0] : ""; // Symbolic name meaning all available interfaces
    var PORT = args.length > 1 ? Integer.parseInt(args[1]) : 50007; // Arbitrary non-privileged port
    try (var s = Socket.createServer(HOST, PORT)) {
        if (PORT == 0) IO.println("Listening on " + s.getsockname());
        serve(s);
    }
}
