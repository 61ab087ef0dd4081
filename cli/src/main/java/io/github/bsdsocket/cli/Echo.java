// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.cli;

import static io.github.bsdsocket.Constants.AF_TIPC;
import static io.github.bsdsocket.Constants.AF_UNIX;
import static io.github.bsdsocket.Constants.IPPROTO_DCCP;
import static io.github.bsdsocket.Constants.IPPROTO_MPTCP;
import static io.github.bsdsocket.Constants.IPPROTO_SCTP;
import static io.github.bsdsocket.Constants.IPPROTO_UDPLITE;
import static io.github.bsdsocket.Constants.SHUT_RDWR;
import static io.github.bsdsocket.Constants.SOCK_DCCP;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static io.github.bsdsocket.Constants.SOCK_RDM;
import static io.github.bsdsocket.Constants.SOCK_SEQPACKET;
import static io.github.bsdsocket.Constants.SOCK_STREAM;
import static io.github.bsdsocket.Constants.VMADDR_CID_LOCAL;
import static io.github.bsdsocket.Constants.VMADDR_PORT_ANY;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Received;
import io.github.bsdsocket.Socket;
import io.github.bsdsocket.TipcAddress;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code bsdsocket echo}: the documentation's echo server and client, as two threads that talk over real sockets. */
@Command(
        name = "echo",
        description = {
            "Runs an echo server and a client over each family and type of socket.",
            "",
            "A line for each: the family, the type, the server's address, and what the client received. What this machine "
                    + "doesn't have is said in the system's words."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:all that the machine has works", "1:something that the machine has failed", "2:wrong usage"})
final class Echo implements Callable<Integer> {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private static final String HELLO = "Hello, world";

    /** A service type of TIPC of this process. */
    private static final long TIPC_TYPE = 1L << 31 | ProcessHandle.current().pid();

    @Spec
    private CommandSpec spec;

    /** All that is run, of this machine; the paths are in an empty directory. To add a family is to add its lines here. */
    private static List<Endpoint> endpoints(Path dir) {
        String name = dir.getFileName().toString();
        return List.of(
                new Endpoint(SOCK_STREAM, Address.inet("127.0.0.1", 0)),
                new Endpoint(SOCK_DGRAM, Address.inet("127.0.0.1", 0)),
                new Endpoint(SOCK_STREAM, Address.inet6("::1", 0)),
                new Endpoint(SOCK_DGRAM, Address.inet6("::1", 0)),
                new Endpoint(SOCK_STREAM, Address.unix(dir + "/stream")),
                new Endpoint(SOCK_DGRAM, Address.unix(dir + "/dgram")),
                new Endpoint(SOCK_SEQPACKET, Address.unix(dir + "/seqpacket")),
                new Endpoint(SOCK_STREAM, Address.unixAbstract(name)),
                new Endpoint(SOCK_DGRAM, Address.unixAbstract(name)),
                new Endpoint(SOCK_SEQPACKET, Address.unixAbstract(name)),
                new Endpoint(SOCK_STREAM, IPPROTO_MPTCP, Address.inet("127.0.0.1", 0)),
                new Endpoint(SOCK_STREAM, IPPROTO_SCTP, Address.inet("127.0.0.1", 0)),
                new Endpoint(SOCK_DCCP, IPPROTO_DCCP, Address.inet("127.0.0.1", 0)),
                new Endpoint(SOCK_DGRAM, IPPROTO_UDPLITE, Address.inet("127.0.0.1", 0)),
                new Endpoint(SOCK_STREAM, Address.tipcName(TIPC_TYPE, SOCK_STREAM)),
                new Endpoint(SOCK_SEQPACKET, Address.tipcName(TIPC_TYPE, SOCK_SEQPACKET)),
                new Endpoint(SOCK_RDM, Address.tipcName(TIPC_TYPE, SOCK_RDM)),
                new Endpoint(SOCK_DGRAM, Address.tipcName(TIPC_TYPE, SOCK_DGRAM)),
                new Endpoint(SOCK_STREAM, Address.vsock(VMADDR_CID_LOCAL, VMADDR_PORT_ANY)),
                new Endpoint(SOCK_SEQPACKET, Address.vsock(VMADDR_CID_LOCAL, VMADDR_PORT_ANY)));
    }

    /** What is done with all endpoints. */
    interface Use {
        int of(List<Endpoint> endpoints) throws InterruptedException;
    }

    /** Has a directory for the paths as long as the endpoints are used. */
    static int use(Use use) throws IOException, InterruptedException {
        Path dir = Files.createTempDirectory("echo");
        try {
            return use.of(endpoints(dir));
        } finally {
            try (var sockets = Files.newDirectoryStream(dir)) {
                for (Path socket : sockets) {
                    Files.delete(socket);
                }
            }
            Files.delete(dir);
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        return use(this::run);
    }

    private int run(List<Endpoint> endpoints) throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        int width = endpoints.stream()
                .mapToInt(e -> e.address().toString().length())
                .max()
                .orElseThrow();
        int status = 0;
        for (Endpoint endpoint : endpoints) {
            Outcome outcome = outcome(endpoint);
            String words =
                    switch (outcome.verdict()) {
                        case PASS -> "Received '" + HELLO + "'";
                        case ABSENT -> "not on this machine: " + outcome.reason();
                        case FAIL -> "FAILED: " + outcome.reason();
                    };
            String line = "%-8s  %-15s  %-" + width + "s  %s%n";
            out.printf(line, endpoint.familyName(), endpoint.typeName(), outcome.address(), words);
            out.flush();
            status = outcome.verdict() == Verdict.FAIL ? 1 : status;
        }
        return status;
    }

    /** What came of an endpoint: the address in the end, and why it isn't a pass. */
    record Outcome(Address address, Verdict verdict, String reason) {}

    static Outcome outcome(Endpoint endpoint) throws InterruptedException {
        Address address = endpoint.address();
        try (var server = endpoint.socket(TIMEOUT)) {
            server.bind(address);
            if (!(address instanceof TipcAddress)) { // where the name is reached, and the socket has another
                address = Objects.requireNonNull(server.getsockname());
            }
            if (endpoint.hasConnections()) {
                server.listen(1);
            }
            String received = talk(endpoint, server, address);
            boolean same = received.equals(HELLO);
            return new Outcome(address, same ? Verdict.PASS : Verdict.FAIL, "Received '" + received + "'");
        } catch (IOException | IllegalArgumentException e) {
            return new Outcome(address, Verdict.of(e), String.valueOf(e.getMessage()));
        }
    }

    /** What the client receives while a thread serves it. */
    private static String talk(Endpoint endpoint, Socket server, Address address)
            throws IOException, InterruptedException {
        FutureTask<Void> serving = new FutureTask<>(() -> serve(endpoint, server));
        Thread.ofPlatform().name("echo server").start(serving);
        try {
            String received = request(endpoint, address);
            serving.get();
            return received;
        } catch (ExecutionException e) {
            throw failure(serving.exceptionNow());
        } catch (IOException e) {
            // Where the server failed first, the client only saw the effect.
            throw serving.state() == Future.State.FAILED ? failure(serving.exceptionNow()) : e;
        }
    }

    private static IOException failure(Throwable server) {
        return server instanceof IOException e ? e : new IOException("server: " + server, server);
    }

    /** The documentation's server. A datagram has no connection, and goes back to where it came from. */
    private static @Nullable Void serve(Endpoint endpoint, Socket s) throws IOException {
        if (!endpoint.hasConnections()) {
            Received received = s.recvfrom(1024);
            s.sendto(received.data(), Objects.requireNonNull(received.address(), "the client has no address"));
            return null;
        }
        try (var conn = s.accept().conn()) {
            conn.settimeout(TIMEOUT);
            while (true) {
                byte[] data = conn.recv(1024);
                if (data.length == 0) {
                    return null;
                }
                conn.send(data);
            }
        }
    }

    /** The documentation's client. */
    private static String request(Endpoint endpoint, Address address) throws IOException {
        byte[] hello = HELLO.getBytes(UTF_8);
        try (var s = endpoint.socket(TIMEOUT)) {
            if (endpoint.family() == AF_UNIX && !endpoint.hasConnections()) {
                // The others get an address when they connect; this one has to ask, for an answer to come to.
                s.bind(Address.unix(""));
            }
            if (endpoint.family() == AF_TIPC && !endpoint.hasConnections()) {
                // The answer comes from the socket and not from its name, and a connected one would not take it.
                s.sendto(hello, address);
            } else {
                s.connect(address);
                s.send(hello);
            }
            byte[] data = s.recv(1024);
            if (endpoint.family() == AF_TIPC && endpoint.hasConnections()) {
                s.shutdown(SHUT_RDWR); // to close it is to reset it
            }
            return new String(data, UTF_8);
        }
    }
}
