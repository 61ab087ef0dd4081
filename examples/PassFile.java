// SPDX-License-Identifier: Apache-2.0
// Passes an open file to another process over a Unix socket, which reads it there: it needs no right to open it
import static io.github.bsdsocket.Constants.*;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Socket;
import io.github.bsdsocket.io.DescriptorChannel;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;

void main(String[] args) throws IOException {
    var command = args.length == 0 ? "" : args[0];
    if (command.equals("receive") && args.length == 2) {
        receive(args[1]);
    } else if (command.equals("send") && args.length == 3) {
        send(args[1], args[2]);
    } else {
        IO.println("usage: PassFile.java receive SOCKET | send SOCKET FILE");
        System.exit(2);
    }
}

void receive(String socket) throws IOException {
    try (var s = new Socket(AF_UNIX, SOCK_STREAM)) {
        s.bind(Address.unix(socket));
        s.listen(1);
        IO.println("Listening on " + socket);
        try (var conn = s.accept().conn()) {
            var received = conn.recvFds(1024, 1);
            IO.println("Received " + new String(received.data(), StandardCharsets.UTF_8));
            // Who sends bytes only gives nothing to read.
            for (var fd : received.fds()) {
                try (var file = DescriptorChannel.adopt(fd)) {
                    Channels.newInputStream(file).transferTo(System.out);
                }
            }
        }
    } finally {
        Files.deleteIfExists(Path.of(socket));
    }
}

void send(String socket, String file) throws IOException {
    try (var channel = DescriptorChannel.open(Path.of(file));
            var s = new Socket(AF_UNIX, SOCK_STREAM)) {
        s.connect(Address.unix(socket));
        s.sendFds(new byte[][] {file.getBytes(StandardCharsets.UTF_8)}, new int[] {channel.fileno()});
    }
}
