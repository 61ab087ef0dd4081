// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.cli;

import static io.github.bsdsocket.Constants.AF_TIPC;
import static io.github.bsdsocket.Constants.AF_UNIX;
import static io.github.bsdsocket.Constants.SOCK_STREAM;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Socket;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bsdsocket connect}: the client half of nc, for every family. */
@Command(
        name = "connect",
        description = {
            "Connects, sends standard input and writes what comes to standard output.",
            "",
            "The end of input half-closes the connection, and the peer's end ends the command when the input has ended too, or "
                    + "comes from a terminal. Where there is no half-close (datagrams, SCTP, DCCP, TIPC), the end of input ends "
                    + "the command, unless -w says how long to wait for answers. A read of standard input, of 16 KiB at most, "
                    + "is one message."
        },
        footer = {
            "",
            "Addresses:",
            "  tcp:HOST:PORT     also tcp4, tcp6, udp, udp4, udp6, mptcp, sctp, dccp, udplite",
            "  unix:PATH         also unix-dgram, unix-seqpacket",
            "  abstract:NAME     also abstract-dgram, abstract-seqpacket",
            "  vsock:CID:PORT    also vsock-seqpacket; CID and PORT may be any",
            "  tipc:TYPE:INST    also tipc-seqpacket, tipc-rdm, tipc-dgram",
            "  rfcomm:BDADDR:CHANNEL, l2cap:BDADDR:PSM",
            "",
            "Examples:",
            "  bsdsocket connect tcp:localhost:smtp",
            "  bsdsocket connect --tls tcp:example.org:https",
            "  bsdsocket connect unix:/run/docker.sock",
            "  echo hello | bsdsocket connect -w 1 udp:[::1]:5000"
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:ended by the peer, the input or -w", "1:no connection, or it failed", "2:wrong usage"})
final class Connect extends Relay {

    @Option(names = "--tls", description = "TLS; the server's certificate must be trusted, and have its name.")
    private boolean tls;

    @Option(names = "--cafile", paramLabel = "FILE", description = "With --tls: trusts these certificates, in PEM.")
    private @Nullable Path cafile;

    @Option(names = "--servername", paramLabel = "NAME", description = "With --tls: the certificate's name, if not HOST.")
    private @Nullable String servername;

    @Option(names = "--insecure", description = "With --tls: takes any certificate.")
    private boolean insecure;

    @Override
    void run(List<Endpoint> endpoints) throws IOException {
        Tls secure = tls(endpoints);
        Link link = connect(endpoints, secure);
        copy(link);
    }

    private @Nullable Tls tls(List<Endpoint> endpoints) throws IOException {
        if (!tls) {
            if (cafile != null || servername != null || insecure) {
                throw usage("--cafile, --servername and --insecure go with --tls");
            }
            return null;
        }
        if (endpoints.getFirst().type() != SOCK_STREAM) {
            throw usage("--tls needs a stream, not " + endpoints.getFirst().typeName());
        }
        if (insecure) {
            return Tls.insecureClient();
        }
        String name = servername == null ? host() : servername;
        if (name == null) {
            throw usage("--tls needs --servername NAME, or --insecure, as the address has no host");
        }
        return Tls.client(name, cafile);
    }

    private Link connect(List<Endpoint> endpoints, @Nullable Tls secure) throws IOException {
        IOException failure = null;
        for (Endpoint endpoint : endpoints) {
            Socket s = null;
            try {
                s = endpoint.socket(timeout);
                Link link = connect(endpoint, s);
                say("Connected to " + endpoint.address());
                return secure == null ? link : new Link.Encrypted(secure.over(s));
            } catch (IOException | RuntimeException e) {
                if (s != null) {
                    s.close();
                }
                if (!(e instanceof IOException io)) {
                    throw e;
                }
                failure = io;
            }
        }
        throw failure == null ? new IOException("no address") : failure;
    }

    private static Link connect(Endpoint endpoint, Socket s) throws IOException {
        if (endpoint.hasConnections()) {
            s.connect(endpoint.address());
            return new Link.Connection(endpoint, s);
        }
        if (endpoint.family() == AF_TIPC) {
            // The answer comes from the socket and not from its name, and a connected one would not take it.
            return Link.Datagrams.to(s, endpoint.address());
        }
        if (endpoint.family() == AF_UNIX) {
            s.bind(Address.unix("")); // for an answer to come to
        }
        s.connect(endpoint.address());
        return Link.Datagrams.to(s, null);
    }

    @Override
    boolean endsWithInput() {
        return timeout == null;
    }

    @Override
    boolean endsWithPeer() {
        return false;
    }

    @Override
    boolean passive() {
        return false;
    }
}
