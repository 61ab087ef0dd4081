// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static io.github.bsdsocket.Constants.SHUT_WR;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.Errno;
import io.github.bsdsocket.ErrnoException;
import io.github.bsdsocket.Socket;
import io.github.bsdsocket.SocketPair;
import io.github.bsdsocket.io.BinaryFile;
import io.github.bsdsocket.io.TextFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files on sockets give and send what CPython's {@code makefile} does, for the same bytes and the same calls. */
class MakefileDifferentialTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final String READS = MadeFile.PYTHON + """
            def call(f, op):
                kind, n = op[0], op[1:]
                if kind == 'i':
                    b = bytearray(int(n))
                    n = f.readinto(b)
                    return bytes(b[:n])
                if kind == 'n':
                    return next(f, 'none')
                names = {'r': f.read, 'l': f.readline, 'L': f.readlines, 'o': getattr(f, 'read1', f.read)}
                return names[kind](int(n)) if n else names[kind]()

            def feed(s, data, chunks):
                for n in chunks:
                    s.sendall(data[:n])
                    data = data[n:]
                s.shutdown(socket.SHUT_WR)

            for line in open(sys.argv[1]):
                file, data, chunks, ops = line.rstrip('\\n').split(' ')
                a, b = pair()
                args = b, bytes.fromhex(data), [int(n) for n in chunks.split(',')]
                feeder = threading.Thread(target=feed, args=args)
                feeder.start()
                if len(args[2]) == 1:
                    feeder.join()
                with a, b, makefile(a, *file.split(';')) as f:
                    print(*(outcome(lambda: call(f, op)) for op in ops.split(',')))
                    feeder.join()
            """;

    private static final String WRITES = MadeFile.PYTHON + """
            def call(f, op):
                kind, data = op[0], bytes.fromhex(op[1:])
                if kind == 'f':
                    return f.flush()
                if isinstance(f, io.TextIOWrapper):
                    data = data.decode('utf-8')
                return f.writelines([data, data]) if kind == 'W' else f.write(data)

            def received(s):
                try:
                    return s.recv(1 << 20).hex()
                except BlockingIOError:
                    return ''

            for line in open(sys.argv[1]):
                file, ops = line.rstrip('\\n').split(' ')
                a, b = pair()
                b.setblocking(False)
                with a, b:
                    f = makefile(a, *file.split(';'))
                    text = isinstance(f, io.TextIOWrapper)
                    sent = ''
                    for op in ops.split(','):
                        print(outcome(lambda: call(f, op)), end=' ')
                        sent += received(b)
                        if op == 'f' or not text:
                            print(sent, end=' ')
                            sent = ''
                    f.close()
                    print(sent + received(b))
            """;

    @TempDir
    private static Path directory;

    // Reading

    /** What arrives in these pieces, and the calls that read it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Reads(MadeFile made, byte[] data, List<Integer> chunks, List<String> ops) {

        @Override
        public String toString() {
            return made + " " + HEX.formatHex(data) + " "
                    + chunks.stream().map(String::valueOf).collect(Collectors.joining(",")) + " " + String.join(",", ops);
        }

        String here() throws Exception {
            SocketPair pair = Socket.socketpair();
            try (Socket a = pair.first();
                    Socket b = pair.second()) {
                a.settimeout(LIMIT);
                Thread feeder = Thread.ofVirtual().start(() -> feed(b));
                if (chunks.size() == 1) {
                    feeder.join();
                }
                List<String> outcomes = new ArrayList<>();
                if (made.isBinary()) {
                    try (BinaryFile f = made.binary(a)) {
                        ops.forEach(op -> outcomes.add(MadeFile.outcome(() -> call(f, op.charAt(0), op.substring(1)))));
                    }
                } else {
                    try (TextFile f = made.text(a)) {
                        ops.forEach(op -> outcomes.add(MadeFile.outcome(() -> call(f, op.charAt(0), op.substring(1)))));
                    }
                }
                feeder.join();
                return String.join(" ", outcomes);
            }
        }

        private void feed(Socket s) {
            try {
                ByteBuffer rest = ByteBuffer.wrap(data);
                for (int n : chunks) {
                    s.sendall(rest.slice(rest.position(), n));
                    rest.position(rest.position() + n);
                }
                s.shutdown(SHUT_WR);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        static @Nullable Object call(BinaryFile f, char kind, String n) throws IOException {
            return switch (kind) {
                case 'r' -> n.isEmpty() ? f.read() : f.read(Integer.parseInt(n));
                case 'o' -> f.read1(Integer.parseInt(n));
                case 'l' -> n.isEmpty() ? f.readline() : f.readline(Integer.parseInt(n));
                case 'L' -> n.isEmpty() ? f.readlines() : f.readlines(Integer.parseInt(n));
                case 'i' -> {
                    byte[] buffer = new byte[Integer.parseInt(n)];
                    yield Arrays.copyOf(buffer, f.readinto(buffer));
                }
                default -> next(f.iterator());
            };
        }

        static Object call(TextFile f, char kind, String n) throws IOException {
            return switch (kind) {
                case 'r' -> n.isEmpty() ? f.read() : f.read(Integer.parseInt(n));
                case 'l' -> n.isEmpty() ? f.readline() : f.readline(Integer.parseInt(n));
                case 'L' -> n.isEmpty() ? f.readlines() : f.readlines(Integer.parseInt(n));
                default -> next(f.iterator());
            };
        }

        private static Object next(Iterator<?> lines) throws IOException {
            try {
                return lines.hasNext() ? lines.next() : "none";
            } catch (UncheckedIOException e) {
                throw e.getCause() == null ? new IOException(e) : e.getCause();
            }
        }
    }

    private static void assertReadsAreEqual(List<Reads> cases) throws Exception {
        List<String> lines = cases.stream().map(Reads::toString).toList();
        MadeFile.assertAnswersAreEqual(directory, READS, lines, i -> cases.get(i).here());
    }

    private static List<Integer> chunks(Random random, int length) {
        List<Integer> chunks = new ArrayList<>();
        int most = 1 << random.nextInt(1, 14);
        for (int left = length; left > 0; left -= chunks.getLast()) {
            chunks.add(Math.min(left, random.nextInt(1, most + 1)));
        }
        // One chunk means that all is there before the first read.
        chunks.add(0);
        return chunks;
    }

    private static List<String> ops(Random random, String kinds) {
        List<String> ops = new ArrayList<>();
        for (int i = random.nextInt(1, 12); i > 0; i--) {
            char kind = kinds.charAt(random.nextInt(kinds.length()));
            boolean whole = kind == 'n' || (random.nextInt(6) == 0 && kind != 'i' && kind != 'o');
            ops.add(kind + (whole ? "" : Integer.toString(random.nextInt(1 << random.nextInt(1, 15)))));
        }
        ops.add("r");
        ops.add("l");
        ops.add("n");
        ops.add("r5");
        return ops;
    }

    /** Lines of every length, and what might be taken for a line's end. */
    private static String text(Random random, Charset charset) {
        String[] pieces = {"\n", "\r", "\r\n", "\n\r", "\r\r\n", "a", "\t ", "\u0000", "\u00e9", "\u20ac", "\u3042",
            "\ud83d\ude00",
            "\u0085", "\u2028", "\u000b\f\u001c", "b".repeat(40)};
        CharsetEncoder encoder = charset.newEncoder();
        List<String> fit = Stream.of(pieces).filter(encoder::canEncode).toList();
        StringBuilder text = new StringBuilder();
        if (random.nextInt(8) == 0) {
            text.append("c".repeat(random.nextInt(10_000)));
        }
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append(fit.get(random.nextInt(fit.size())));
        }
        return text.toString();
    }

    private static final @Nullable String[] NEWLINES = {null, "", "\n", "\r", "\r\n"};

    private static int buffering(Random random) {
        return random.nextInt(3) == 0 ? -1 : random.nextInt(1, 1 << random.nextInt(1, 14));
    }

    @Test
    void textIsReadAsInCPython() throws Exception {
        Random random = new Random(1);
        List<Charset> charsets = Stream.of(
                        "UTF-8", "UTF-8", "UTF-8", "US-ASCII", "ISO-8859-1", "windows-1252", "UTF-16", "UTF-16LE",
                        "UTF-16BE",
                        "UTF-32LE", "Shift_JIS", "EUC-JP", "GB18030", "ISO-2022-JP")
                .map(Charset::forName)
                .toList();
        List<Reads> cases = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            Charset charset = charsets.get(random.nextInt(charsets.size()));
            byte[] data = text(random, charset).getBytes(charset);
            String mode = random.nextBoolean() ? "r" : "rw";
            MadeFile made = new MadeFile(mode, buffering(random), charset, "strict", NEWLINES[random.nextInt(5)]);
            cases.add(new Reads(made, data, chunks(random, data.length), ops(random, "rlLn")));
        }
        assertReadsAreEqual(cases);
    }

    @Test
    void brokenTextIsReplacedOrLeftOutAsInCPython() throws Exception {
        Random random = new Random(2);
        List<Reads> cases = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            byte[] data = text(random, UTF_8).getBytes(UTF_8);
            for (int wrong = random.nextInt(5); wrong > 0 && data.length > 0; wrong--) {
                data[random.nextInt(data.length)] = (byte) random.nextInt();
            }
            MadeFile made = new MadeFile(
                    "r",
                    buffering(random),
                    UTF_8,
                    List.of("replace", "ignore").get(random.nextInt(2)),
                    NEWLINES[random.nextInt(5)]);
            cases.add(new Reads(made, data, chunks(random, data.length), ops(random, "rlLn")));
        }
        assertReadsAreEqual(cases);
    }

    @Test
    void brokenTextIsAnErrorWhereItIsInCPython() throws Exception {
        List<Reads> cases = new ArrayList<>();
        for (String charset : List.of("UTF-8", "US-ASCII", "UTF-16LE", "Shift_JIS")) {
            for (String data : List.of(
                    "ff", "80", "61ff62", "6162c3", "e282", "f09f98", "edb080", "c080", "3dd8", "00dc", "81", "61")) {
                MadeFile made = new MadeFile("r", -1, Charset.forName(charset), "strict", null);
                byte[] bytes = HEX.parseHex(data);
                cases.add(new Reads(made, bytes, List.of(bytes.length), List.of("r")));
                cases.add(new Reads(made, bytes, List.of(bytes.length), List.of("l")));
            }
        }
        assertReadsAreEqual(cases);
    }

    @Test
    void bytesAreReadAsInCPython() throws Exception {
        Random random = new Random(3);
        List<Reads> cases = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            byte[] data = text(random, UTF_8).getBytes(UTF_8);
            boolean pair = random.nextBoolean();
            List<String> ops = ops(random, "rlLni");
            if (pair) {
                // Python may read more than the limit here.
                ops.replaceAll(op -> op.startsWith("l") ? "l" : op);
            }
            MadeFile made = MadeFile.binary(pair ? "wbr" : "br", buffering(random));
            cases.add(new Reads(made, data, chunks(random, data.length), ops));
        }
        assertReadsAreEqual(cases);
    }

    @Test
    void bytesAreReadWithoutABufferAsInCPython() throws Exception {
        Random random = new Random(4);
        List<Reads> cases = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            byte[] data = text(random, UTF_8).getBytes(UTF_8);
            cases.add(new Reads(
                    MadeFile.binary("rb", 0), data, List.of(data.length), ops(random, "rlLnio")));
        }
        assertReadsAreEqual(cases);
    }

    @Test
    void oneReceptionAtATimeIsReadAsInCPython() throws Exception {
        Random random = new Random(5);
        List<Reads> cases = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            byte[] data = text(random, UTF_8).getBytes(UTF_8);
            cases.add(new Reads(
                    MadeFile.binary("rb", buffering(random)), data, List.of(data.length), ops(random, "o")));
        }
        assertReadsAreEqual(cases);
    }

    // Writing

    record Writes(MadeFile made, List<String> ops) {

        @Override
        public String toString() {
            return made + " " + String.join(",", ops);
        }

        String here() throws IOException {
            SocketPair pair = Socket.socketpair();
            try (Socket a = pair.first();
                    Socket b = pair.second()) {
                a.settimeout(LIMIT);
                b.setblocking(false);
                StringBuilder answer = new StringBuilder();
                Closeable file = made.file(a);
                StringBuilder sent = new StringBuilder();
                for (String op : ops) {
                    answer.append(MadeFile.outcome(() -> call(file, op))).append(' ');
                    sent.append(received(b));
                    // When text is sent is the same no further than that: Python has a second buffer for it.
                    if (op.equals("f") || made.isBinary()) {
                        answer.append(sent).append(' ');
                        sent.setLength(0);
                    }
                }
                file.close();
                return answer.append(sent).append(received(b)).toString();
            }
        }

        static @Nullable Object call(Closeable file, String op) throws IOException {
            byte[] data = HEX.parseHex(op, 1, op.length());
            return switch (file) {
                case BinaryFile f when op.equals("f") -> none(f::flush);
                case BinaryFile f when op.startsWith("W") -> none(() -> f.writelines(List.of(data, data)));
                case BinaryFile f -> f.write(data);
                case TextFile f when op.equals("f") -> none(f::flush);
                case TextFile f when op.startsWith("W") -> none(() -> f.writelines(List.of(text(data), text(data))));
                case TextFile f -> f.write(text(data));
                default -> throw new AssertionError(file);
            };
        }

        private static String text(byte[] data) {
            return new String(data, UTF_8);
        }

        private interface Statement {
            void run() throws IOException;
        }

        private static @Nullable Object none(Statement statement) throws IOException {
            statement.run();
            return null;
        }

        private static String received(Socket s) throws IOException {
            try {
                return HEX.formatHex(s.recv(1 << 20));
            } catch (ErrnoException e) {
                assertEquals(Errno.EAGAIN, e.error());
                return "";
            }
        }
    }

    private static void assertWritesAreEqual(List<Writes> cases) throws Exception {
        List<String> lines = cases.stream().map(Writes::toString).toList();
        MadeFile.assertAnswersAreEqual(directory, WRITES, lines, i -> cases.get(i).here());
    }

    private static List<String> writes(Random random) {
        List<String> ops = new ArrayList<>();
        for (int i = random.nextInt(1, 10); i > 0; i--) {
            String text = text(random, UTF_8);
            String piece = text.substring(0, random.nextInt(text.length() + 1));
            if (!piece.isEmpty() && Character.isHighSurrogate(piece.charAt(piece.length() - 1))) {
                piece = piece.substring(0, piece.length() - 1);
            }
            String kind = random.nextInt(5) == 0 ? "W" : "w";
            ops.add(random.nextInt(4) == 0 ? "f" : kind + HEX.formatHex(piece.getBytes(UTF_8)));
        }
        return ops;
    }

    @Test
    void textIsWrittenAsInCPython() throws Exception {
        Random random = new Random(6);
        List<Charset> charsets = Stream.of(
                        "UTF-8", "UTF-8", "US-ASCII", "ISO-8859-1", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-32LE",
                        "GB18030")
                .map(Charset::forName)
                .toList();
        List<Writes> cases = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            MadeFile made = new MadeFile(
                    random.nextBoolean() ? "w" : "wr",
                    buffering(random),
                    charsets.get(random.nextInt(charsets.size())),
                    List.of("strict", "replace", "ignore").get(random.nextInt(3)),
                    NEWLINES[random.nextInt(5)]);
            cases.add(new Writes(made, writes(random)));
        }
        assertWritesAreEqual(cases);
    }

    @Test
    void bytesAreWrittenAndSentWhenCPythonSendsThem() throws Exception {
        Random random = new Random(7);
        List<Writes> cases = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            int buffering = random.nextInt(5) == 0 ? 0 : buffering(random);
            cases.add(new Writes(MadeFile.binary(random.nextBoolean() ? "wb" : "bwr", buffering), writes(random)));
        }
        assertWritesAreEqual(cases);
    }
}
