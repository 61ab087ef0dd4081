// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A link-local IPv6 address, whose scope says on which interface it is: as CPython has it. In a network namespace of
 * the test's own, where the loopback has such an address.
 */
class ScopeTest {
    /** Prints what {@link ScopeProgram} does, then that program's output. */
    private static final String PYTHON = Outcome.PYTHON + Spelling.PYTHON + """
            import ctypes, fcntl, os, socket, struct, subprocess, sys, threading, time

            CLONE_NEWUSER, CLONE_NEWNET = 0x10000000, 0x40000000
            SIOCSIFADDR, SIOCSIFFLAGS, IFF_UP, IFA_F_TENTATIVE = 0x8916, 0x8914, 1, 0x40
            libc = ctypes.CDLL(None)
            if libc.unshare(CLONE_NEWUSER | CLONE_NEWNET) and libc.unshare(CLONE_NEWNET):
                print('no namespace')
                sys.exit()
            index = socket.if_nametoindex('lo')
            fe80_1 = socket.inet_pton(socket.AF_INET6, 'fe80::1')
            with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as s:
                fcntl.ioctl(s, SIOCSIFFLAGS, struct.pack('16sh22x', b'lo', IFF_UP))
                fcntl.ioctl(s, SIOCSIFADDR, struct.pack('16sIi', fe80_1, 64, index))

            def usable():
                with open('/proc/self/net/if_inet6') as lines:
                    flags = [int(line.split()[4], 16) for line in lines if line.startswith(fe80_1.hex())]
                    return flags and not flags[0] & IFA_F_TENTATIVE

            deadline = time.monotonic() + 30
            while not usable() and time.monotonic() < deadline:
                os.sched_yield()

            def without_port(name):
                return spell((name[0], 0, *name[2:]))

            def listening():
                s = socket.socket(socket.AF_INET6)
                s.bind(('fe80::1', 0, 0, index))
                s.listen()
                return s

            def serve(server):
                while True:
                    conn, _ = server.accept()
                    with conn:
                        conn.sendall(b'x')

            def bound(address):
                with socket.socket(socket.AF_INET6) as s:
                    s.bind(address)
                    return without_port(s.getsockname())

            server = listening()
            threading.Thread(target=serve, args=[server], daemon=True).start()
            port = server.getsockname()[1]
            for address in ('fe80::1', port, 0, index), ('fe80::1%lo', port, 0, index):
                with socket.socket(socket.AF_INET6) as s:
                    s.connect(address)
                    print(s.recv(1).decode(), without_port(s.getsockname()), without_port(s.getpeername()))
            print(outcome(lambda: bound(('fe80::1', 0, 0, 0))))
            print(outcome(lambda: bound(('fe80::1', 0, 0, index + 1000))))
            print(without_port(socket.getaddrinfo('fe80::1%lo', 80)[0][4]))
            with listening() as s, socket.socket(socket.AF_INET6) as client:
                client.connect(s.getsockname())
                conn, address = s.accept()
                print(without_port(s.getsockname()), without_port(address))
                conn.close()
            print('--', flush=True)
            subprocess.run([*sys.argv[1:], str(index), str(port)], check=True, timeout=60)
            """;

    @Test
    void scopesSelectTheInterface() throws IOException, InterruptedException {
        List<String> output = CPython.run(PYTHON, JavaProgram.command(ScopeProgram.class)).lines().toList();
        assumeFalse(output.equals(List.of("no namespace")), "the system lets the test have no network namespace");
        int middle = output.indexOf("--");
        List<String> there = output.subList(0, middle);
        assertEquals("x fe80::1 0 0 1 fe80::1 0 0 1", there.getFirst());
        assertEquals(there, output.subList(middle + 1, output.size()));
    }
}
