// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.cli;

import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.AF_INET6;
import static io.github.bsdsocket.Constants.SOCK_STREAM;
import static io.github.bsdsocket.Constants.SOL_SOCKET;
import static io.github.bsdsocket.Constants.SO_REUSEADDR;

import io.github.bsdsocket.Accepted;
import io.github.bsdsocket.Address;
import io.github.bsdsocket.Socket;
import io.github.bsdsocket.TipcAddress;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bsdsocket listen}: the server half of nc, for every family. */
@Command(
        name = "listen",
        description = {
            "Takes a connection, sends standard input and writes what comes to standard output.",
            "",
            "The end of input half-closes the connection where it can be; the peer's end ends the command when the input has "
                    + "ended too, or comes from a terminal. Datagrams of all senders are written, and the input goes to the "
                    + "latest; they end with -w or Ctrl-C. A read of standard input, of 16 KiB at most, is one message. A "
                    + "Unix socket's file is removed at the end."
        },
        footer = {
            "",
            "Addresses: as for connect. HOST may be empty, for any, and PORT 0, for a free one: -v says which.",
            "",
            "Examples:",
            "  bsdsocket listen tcp::5000 >received",
            "  bsdsocket listen -k unix-seqpacket:/tmp/log.sock",
            "  bsdsocket listen --tls --cert cert.pem --key key.pem tcp6::8443",
            "  bsdsocket listen -v vsock:any:1234"
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:ended by the peer and the input, or by -w", "1:no connection, or it failed", "2:wrong usage"})
final class Listen extends Relay {

    @Option(
            names = {"-k", "--keep"},
            description = "Goes on with the next client when one has ended its side; input goes to the one of the time.")
    private boolean keep;

    @Option(names = "--tls", description = "TLS, with --cert and --key.")
    private boolean tls;

    @Option(names = "--cert", paramLabel = "FILE", description = "With --tls: the server's chain of certificates, in PEM.")
    private @Nullable Path cert;

    @Option(names = "--key", paramLabel = "FILE", description = "With --tls: its private key, in PEM.")
    private @Nullable Path key;

    @Override
    void run(List<Endpoint> endpoints) throws IOException {
        Endpoint endpoint = endpoints.getFirst();
        Tls secure = tls(endpoint);
        try (Socket server = endpoint.socket(timeout)) {
            if (endpoint.hasConnections() && (endpoint.family() == AF_INET || endpoint.family() == AF_INET6)) {
                server.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1);
            }
            server.bind(endpoint.address());
            Runnable removed = endpoint.address() instanceof Address.Unix(String path) ? remover(path) : () -> {};
            try {
                serve(endpoint, server, secure);
            } finally {
                removed.run();
            }
        }
    }

    private void serve(Endpoint endpoint, Socket server, @Nullable Tls secure) throws IOException {
        if (endpoint.hasConnections()) {
            server.listen(keep ? 128 : 1);
        }
        say("Listening on " + (endpoint.address() instanceof TipcAddress name ? name : server.getsockname()));
        if (!endpoint.hasConnections()) {
            copy(Link.Datagrams.answering(server));
            return;
        }
        boolean served = false;
        do {
            Accepted accepted;
            try {
                accepted = server.accept();
            } catch (SocketTimeoutException e) {
                if (served) {
                    return;
                }
                throw e;
            }
            served = true;
            if (!keep) {
                server.close(); // the next one is refused, and need not wait
            }
            try {
                say("Connected by " + accepted.address());
                accepted.conn().settimeout(timeout);
                copy(
                        secure == null
                                ? new Link.Connection(endpoint, accepted.conn())
                                : new Link.Encrypted(secure.over(accepted.conn())));
            } catch (OutputException e) {
                throw e;
            } catch (IOException e) {
                if (!keep) {
                    throw e;
                }
                warn("bsdsocket: " + e.getMessage());
            } finally {
                accepted.conn().close();
            }
        } while (keep);
    }

    /** Removes the file when it is run, and when the process is ended by Ctrl-C. */
    private static Runnable remover(String path) {
        Thread hook = new Thread(() -> remove(path), "listen: Ctrl-C");
        Runtime.getRuntime().addShutdownHook(hook);
        return () -> {
            try {
                if (Runtime.getRuntime().removeShutdownHook(hook)) {
                    remove(path);
                }
            } catch (IllegalStateException e) {
                // It is running.
            }
        };
    }

    private static void remove(String path) {
        try {
            Files.deleteIfExists(Path.of(path));
        } catch (IOException e) {
            // Somebody else's by now.
        }
    }

    private @Nullable Tls tls(Endpoint endpoint) throws IOException {
        if (!tls) {
            if (cert != null || key != null) {
                throw usage("--cert and --key go with --tls");
            }
            return null;
        }
        if (endpoint.type() != SOCK_STREAM) {
            throw usage("--tls needs a stream, not " + endpoint.typeName());
        }
        if (cert == null || key == null) {
            throw usage("--tls needs --cert FILE and --key FILE");
        }
        return Tls.server(cert, key);
    }

    @Override
    boolean endsWithInput() {
        return false;
    }

    @Override
    boolean endsWithPeer() {
        return keep;
    }

    @Override
    boolean passive() {
        return true;
    }
}
