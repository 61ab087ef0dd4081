// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A connected socket handed over as standard input, by CPython to a program here. */
class InetdTest {
    private static final String PYTHON = Spelling.PYTHON + """
            import socket, subprocess, sys

            with socket.create_server(('127.0.0.1', 0)) as server:
                client = socket.create_connection(server.getsockname(), 60)
                conn, address = server.accept()
            program = subprocess.Popen(sys.argv[1:], stdin=conn)
            conn.close()
            with client, client.makefile() as lines:
                print(lines.readline() == spell(address) + '\\n')
                for line in 'hello\\n', 'world\\n':
                    client.sendall(line.encode())
                    print(lines.readline(), end='')
                client.shutdown(socket.SHUT_WR)
                print(lines.read() == '', program.wait(60))
            """;

    @ParameterizedTest
    @ValueSource(strings = {"fromfd", "adopt"})
    void theSocketThatIsStandardInputTalks(String how) throws IOException, InterruptedException {
        String output = CPython.run(PYTHON, JavaProgram.command(InetdProgram.class, how));
        assertEquals("True\nHELLO\nWORLD\nTrue 0\n", output);
    }
}
