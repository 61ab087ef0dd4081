// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.bsdsocket.Socket;
import io.github.bsdsocket.io.BinaryFile;
import io.github.bsdsocket.io.TextFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a file is made: Python's arguments of {@code makefile}; and how what becomes of it is compared. */
record MadeFile(String mode, int buffering, Charset charset, String errors, @Nullable String newline) {
    private static final HexFormat HEX = HexFormat.of();

    /** Python's word for what a coder does with what is wrong. */
    private static final Map<String, CodingErrorAction> ERRORS = Map.of(
            "strict", CodingErrorAction.REPORT,
            "replace", CodingErrorAction.REPLACE,
            "ignore", CodingErrorAction.IGNORE);

    /** Python's side of all tests: what makes a file of a line's first part, and words for results. */
    static final String PYTHON = """
            import io, socket, sys, threading

            def words(value):
                if isinstance(value, bytes):
                    return value.hex()
                if isinstance(value, str):
                    return '<' + value.encode('utf-8').hex() + '>'
                if isinstance(value, list):
                    return '[' + ','.join(map(words, value)) + ']'
                return str(value)

            def outcome(call):
                try:
                    return words(call())
                except io.UnsupportedOperation:
                    return 'unsupported'
                except UnicodeError:
                    return 'not text'
                except ValueError as e:
                    return 'closed' if 'closed' in str(e) else 'argument'

            def makefile(s, mode, buffering, encoding, errors, newline):
                newline = None if newline == 'None' else bytes.fromhex(newline).decode()
                return s.makefile(mode, int(buffering), encoding=encoding, errors=errors, newline=newline)

            def pair():
                pair = socket.socketpair()
                for s in pair:
                    s.settimeout(60)
                return pair
            """;


    static MadeFile binary(String mode, int buffering) {
        return new MadeFile(mode, buffering, UTF_8, "strict", null);
    }

    boolean isBinary() {
        return mode.contains("b");
    }

    BinaryFile binary(Socket s) throws IOException {
        return BinaryFile.makefile(s, mode, buffering);
    }

    TextFile text(Socket s) throws IOException {
        return TextFile.makefile(s, mode, buffering, charset, Objects.requireNonNull(ERRORS.get(errors)), newline);
    }

    Closeable file(Socket s) throws IOException {
        return isBinary() ? binary(s) : text(s);
    }

    /** Without a space. */
    @Override
    public String toString() {
        String end = newline == null ? "None" : HEX.formatHex(newline.getBytes(UTF_8));
        return String.join(";", mode, Integer.toString(buffering), charset.name(), errors, end);
    }

    interface Call {
        @Nullable Object make() throws IOException;
    }

    static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "None";
            case byte[] bytes -> HEX.formatHex(bytes);
            case String text -> "<" + HEX.formatHex(text.getBytes(UTF_8)) + ">";
            case List<?> list ->
                list.stream().map(MadeFile::words).collect(Collectors.joining(",", "[", "]"));
            default -> value.toString();
        };
    }

    static String outcome(Call call) {
        try {
            return words(call.make());
        } catch (UnsupportedOperationException e) {
            return "unsupported";
        } catch (CharacterCodingException e) {
            return "not text";
        } catch (IllegalArgumentException e) {
            return "argument";
        } catch (IOException e) {
            return "the file is closed".equals(e.getMessage()) ? "closed" : e.toString();
        }
    }

    /** A case and what CPython says to it are a line each; here is what this library says. */
    interface Here {
        String answer(int index) throws Exception;
    }

    static void assertAnswersAreEqual(Path directory, String script, List<String> cases, Here here) throws Exception {
        Path file = Files.write(directory.resolve("cases"), cases);
        List<String> answers = CPython.run(script, file.toString()).lines().toList();
        assertEquals(cases.size(), answers.size());
        for (int i = 0; i < cases.size(); i++) {
            assertSame(answers.get(i), here.answer(i), cases.get(i));
        }
    }

    /** Shows where two long lines part. */
    private static void assertSame(String expected, String actual, String subject) {
        int parting = Arrays.mismatch(expected.toCharArray(), actual.toCharArray());
        if (parting >= 0) {
            int from = Math.max(0, parting - 60);
            String calls = subject.substring(subject.lastIndexOf(' '));
            String where = cut(subject, 0) + " from " + parting + ", calls " + calls;
            assertEquals(cut(expected, from), cut(actual, from), where);
        }
    }

    private static String cut(String line, int from) {
        return line.substring(Math.min(from, line.length()), Math.min(from + 160, line.length()));
    }
}
