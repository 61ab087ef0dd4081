// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static io.github.bsdsocket.Constants.SHUT_WR;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.Socket;
import io.github.bsdsocket.SocketPair;
import io.github.bsdsocket.io.BinaryFile;
import io.github.bsdsocket.io.TextFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files on sockets are opened, refused and closed as by CPython's {@code makefile}. */
class MakefileOpeningTest {
    private static final HexFormat HEX = HexFormat.of();

    private static final @Nullable String[] NEWLINES = {null, "", "\n", "\r", "\r\n", "\n\r", "x", "\r\n\n"};

    @TempDir
    private static Path directory;

    @Test
    void modesAndBuffersAreTakenOrRefusedAsInCPython() throws Exception {
        List<MadeFile> cases = new ArrayList<>();
        for (String mode : modes("rwbat+U", 3)) {
            for (int buffering : new int[] {-2, -1, 0, 1, 16}) {
                for (@Nullable String newline : NEWLINES) {
                    cases.add(new MadeFile(mode, buffering, UTF_8, "strict", mode.contains("b") ? null : newline));
                }
            }
        }
        SocketPair pair = Socket.socketpair();
        try (Socket a = pair.first();
                Socket b = pair.second()) {
            MadeFile.assertAnswersAreEqual(directory, MadeFile.PYTHON + """
                    a, b = pair()
                    def made(args):
                        f = makefile(a, *args)
                        pair = f.readable() and f.writable() and not isinstance(f, socket.SocketIO)
                        binary = not isinstance(f, io.TextIOWrapper)
                        mode = None if binary and pair else f.mode
                        name = None if pair else f.name == a.fileno()
                        said = f'{f.readable()} {f.writable()} {f.closed} {mode} {name}'
                        f.close()
                        return f'{said} {f.closed}'.encode()
                    for line in open(sys.argv[1]):
                        print(outcome(lambda: made(line.rstrip('\\n').split(';'))))
                    """, cases.stream().map(MadeFile::toString).toList(), i -> MadeFile.outcome(() -> opened(cases.get(i), a)));
            assertTrue(a.fileno() >= 0 && b.fileno() >= 0);
        }
    }

    /** What a file says of itself; of a pair Python's says less. */
    private static byte[] opened(MadeFile made, Socket a) throws IOException {
        String said;
        boolean closed;
        if (made.isBinary()) {
            BinaryFile f = made.binary(a);
            boolean pair = f.readable() && f.writable() && made.buffering() != 0;
            said = said(f.readable(), f.writable(), f.closed(), pair ? "None" : f.mode(), pair, f.name() == a.fileno());
            f.close();
            closed = f.closed();
        } else {
            TextFile f = made.text(a);
            boolean pair = f.readable() && f.writable();
            said = said(f.readable(), f.writable(), f.closed(), f.mode(), pair, f.name() == a.fileno());
            f.close();
            closed = f.closed();
        }
        return (said + " " + python(closed)).getBytes(UTF_8);
    }

    private static String said(boolean readable, boolean writable, boolean closed, String mode, boolean pair, boolean name) {
        String said = python(readable) + " " + python(writable) + " " + python(closed) + " " + mode;
        return said + " " + (pair ? "None" : python(name));
    }

    private static String python(boolean value) {
        return value ? "True" : "False";
    }

    @Test
    void whatAFileIsNotForIsRefusedAsInCPython() throws Exception {
        List<String> cases = new ArrayList<>();
        for (String mode : List.of("r", "w", "rw", "rb", "wb", "rwb")) {
            for (int buffering : mode.contains("b") ? new int[] {-1, 0} : new int[] {-1}) {
                for (String closed : List.of("open", "closed")) {
                    for (String op : List.of("r", "r1", "l", "l1", "L", "n", "w41", "W41", "f")) {
                        boolean fit = op.equals("f") || mode.contains("wW".contains(op.substring(0, 1)) ? "w" : "r");
                        // Of a closed file that is not for it either, Python says now the one and now the other.
                        if (fit || closed.equals("open")) {
                            cases.add(new MadeFile(mode, buffering, UTF_8, "strict", null) + " " + closed + " " + op);
                        }
                    }
                }
            }
        }
        MadeFile.assertAnswersAreEqual(directory, MadeFile.PYTHON + """
                def call(f, op):
                    data = bytes.fromhex(op[1:]) if op[0] in 'wW' else b''
                    if isinstance(f, io.TextIOWrapper):
                        data = data.decode()
                    calls = {'r': f.read, 'l': f.readline, 'L': f.readlines, 'n': lambda: next(f, 'none')}
                    calls |= {'w': lambda: f.write(data), 'W': lambda: f.writelines([data]), 'f': f.flush}
                    return calls[op[0]](1) if op in ('r1', 'l1') else calls[op[0]]()
                for line in open(sys.argv[1]):
                    file, closed, op = line.rstrip('\\n').split(' ')
                    a, b = pair()
                    with a, b:
                        b.shutdown(socket.SHUT_WR)
                        f = makefile(a, *file.split(';'))
                        if closed == 'closed':
                            f.close()
                        print(outcome(lambda: call(f, op)))
                        f.close()
                """, cases, i -> refused(cases.get(i).split(" ")));
    }

    @SuppressWarnings("try") // a file that is closed twice is what is asked for
    private static String refused(String[] parts) throws IOException {
        String[] made = parts[0].split(";", -1);
        String op = parts[2];
        SocketPair pair = Socket.socketpair();
        try (Socket a = pair.first();
                Socket b = pair.second();
                Closeable file = new MadeFile(made[0], Integer.parseInt(made[1]), UTF_8, "strict", null).file(a)) {
            b.shutdown(SHUT_WR);
            if (parts[1].equals("closed")) {
                file.close();
            }
            return MadeFile.outcome(() -> {
                if ("wWf".indexOf(op.charAt(0)) >= 0) {
                    return MakefileDifferentialTest.Writes.call(file, op);
                }
                return file instanceof BinaryFile f
                        ? MakefileDifferentialTest.Reads.call(f, op.charAt(0), op.substring(1))
                        : MakefileDifferentialTest.Reads.call((TextFile) file, op.charAt(0), op.substring(1));
            });
        }
    }

    @Test
    @SuppressWarnings("try") // their order is what is asked for
    void socketAndFilesAreClosedInAnyOrderAsInCPython() throws Exception {
        List<String> orders = modes("sab", 5);
        MadeFile.assertAnswersAreEqual(directory, MadeFile.PYTHON + """
                for line in open(sys.argv[1]):
                    s, peer = pair()
                    all = {'s': s, 'a': s.makefile('rb', 0), 'b': s.makefile('rw')}
                    said = ''
                    for name in line.strip():
                        all[name].close()
                        open_ = s.fileno() >= 0
                        if open_:
                            s.sendall(b'x')
                        said += f"{open_} {'[closed]' in repr(s)} {all['a'].closed} {all['b'].closed} "
                        said += f"{all['a'].name == s.fileno()} "
                    for each in all.values():
                        each.close()
                    print(said + peer.recv(100).hex())
                    peer.close()
                """, orders, i -> {
            SocketPair pair = Socket.socketpair();
            try (Socket s = pair.first();
                    Socket peer = pair.second();
                    BinaryFile a = BinaryFile.makefile(s, "rb", 0);
                    TextFile b = TextFile.makefile(s, "rw")) {
                Map<Character, AutoCloseable> all = Map.of('s', s, 'a', a, 'b', b);
                StringBuilder said = new StringBuilder();
                for (char name : orders.get(i).toCharArray()) {
                    Objects.requireNonNull(all.get(name)).close();
                    boolean open = s.fileno() >= 0;
                    if (open) {
                        s.sendall(new byte[] {'x'});
                    }
                    for (boolean answer : new boolean[] {
                        open, s.toString().startsWith("Socket[closed"), a.closed(), b.closed(), a.name() == s.fileno()
                    }) {
                        said.append(python(answer)).append(' ');
                    }
                }
                a.close();
                b.close();
                s.close();
                return said + HEX.formatHex(peer.recv(100));
            }
        });
    }

    private static List<String> modes(String letters, int most) {
        List<String> modes = new ArrayList<>(List.of(""));
        for (int from = 0, length = 0; length < most; length++) {
            int to = modes.size();
            for (; from < to; from++) {
                for (int i = 0; i < letters.length(); i++) {
                    modes.add(modes.get(from) + letters.charAt(i));
                }
            }
        }
        return modes;
    }
}
