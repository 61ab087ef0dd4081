// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.bsdsocket.Socket;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/**
 * A file of text on a socket: what Python's {@code makefile} gives for a mode without {@code b}.
 *
 * {@snippet :
 * try (var lines = TextFile.makefile(s)) {
 *     for (String line : lines) {
 *         System.out.print(line);
 *     }
 * }
 * }
 *
 * <p>A character is one of Unicode, which is two {@code char}s where it lies beyond the first 65,536: lengths count it once,
 * and none is ever split.
 *
 * <p>File and socket are closed each for itself, and the descriptor goes with the last of them. Modes are the socket's: its
 * timeout is for a write or a flush as a whole, and for each recv(2) of a read.
 *
 * <p><b>Failures.</b> A read that fails (a timeout, an interrupt, EAGAIN in non-blocking mode) loses nothing: what it had
 * is what the next read begins with. So do bytes that are no text, {@link java.nio.charset.CharacterCodingException}: they
 * stay, and each read that comes to them fails. What was written is sent once.
 *
 * <p><b>Threads.</b> Any number may use a file: readers wait for each other, and writers do, but a reader and a writer
 * don't.
 */
public final class TextFile extends SocketFile<String> {

    /** How lines end in what is received, and what is sent for {@code "\n"}. */
    private enum Newline {
        /** Each of the next four; they are read as {@code "\n"}. */
        UNIVERSAL(System.lineSeparator()),
        /** Each of the next three. */
        ANY("\n"),
        LF("\n"),
        CR("\r"),
        CRLF("\r\n");

        final String sent;

        Newline(String sent) {
            this.sent = sent;
        }

        static Newline of(@Nullable String newline) {
            return switch (newline) {
                case null -> UNIVERSAL;
                case "" -> ANY;
                case "\n" -> LF;
                case "\r" -> CR;
                case "\r\n" -> CRLF;
                default ->
                    throw new IllegalArgumentException("newline must be null, \"\", \"\\n\", \"\\r\" or \"\\r\\n\", not "
                            + newline.chars().boxed().toList());
            };
        }
    }

    /** How many chars there is room for at first. */
    private static final int SIZE = 8192;

    /** More chars than a decoder may make at once. */
    private static final int LEAST_ROOM = 64;

    private final Newline newline;

    private final CharsetDecoder decoder;
    private char[] chars = {};
    private int position;
    private int limit;
    private boolean afterCr;

    private final CharsetEncoder encoder;
    private boolean begun;

    private TextFile(
            Socket socket, Mode mode, int buffering, CharsetDecoder decoder, CharsetEncoder encoder, Newline newline)
            throws IOException {
        super(socket, mode, buffering);
        this.decoder = decoder;
        this.encoder = encoder;
        this.newline = newline;
    }

    /** A file for reading text in UTF-8, with universal newlines. */
    public static TextFile makefile(Socket socket) throws IOException {
        return makefile(socket, "r");
    }

    /** A file of text in UTF-8, with universal newlines. */
    public static TextFile makefile(Socket socket, String mode) throws IOException {
        return makefile(socket, mode, UTF_8);
    }

    /** A file of text with a buffer of 8192 bytes, errors reported, and universal newlines. */
    public static TextFile makefile(Socket socket, String mode, Charset charset) throws IOException {
        return makefile(socket, mode, -1, charset, CodingErrorAction.REPORT, null);
    }

    /**
     * A file on a socket.
     *
     * @param mode {@code "r"} for reading, {@code "w"} for writing, {@code "rw"} for both
     * @param buffering how many bytes are received ahead, and how many are kept before they are sent; negative for 8192
     * @param errors what becomes of bytes that are no text, and of text that has no bytes in the charset
     * @param newline how lines end, and what becomes of it. null: by {@code "\n"}, {@code "\r"} or {@code "\r\n"}, which are
     *     all read as {@code "\n"}; the system's line end is sent for {@code "\n"}. {@code ""}: by the same, and nothing is
     *     changed. {@code "\n"}, {@code "\r"} or {@code "\r\n"}: by this only, which is read as it is, and sent for
     *     {@code "\n"}
     * @throws IllegalArgumentException when the mode is none, or a binary one; when {@code buffering} is 0; when the charset
     *     can't encode what is to be written; when {@code newline} is something else
     * @throws io.github.bsdsocket.ErrnoException EBADF when the socket is closed
     */
    public static TextFile makefile(
            Socket socket,
            String mode,
            int buffering,
            Charset charset,
            CodingErrorAction errors,
            @Nullable String newline)
            throws IOException {
        Mode parsed = Mode.of(mode);
        if (parsed.binary()) {
            throw new IllegalArgumentException("mode '" + mode + "' is a binary one: leave out b, or see BinaryFile");
        }
        if (buffering == 0) {
            throw new IllegalArgumentException("buffering 0: unbuffered streams must be binary");
        }
        if (parsed.writing() && !charset.canEncode()) {
            throw new IllegalArgumentException("charset " + charset + " can't encode: mode '" + mode + "'");
        }
        Charset encoding = charset.canEncode() ? charset : UTF_8; // of a file that is not written
        return new TextFile(
                socket,
                parsed,
                buffering,
                charset.newDecoder().onMalformedInput(errors).onUnmappableCharacter(errors),
                encoding.newEncoder().onMalformedInput(errors).onUnmappableCharacter(errors),
                Newline.of(newline));
    }

    // Reading

    /** Reads up to the end of the stream. */
    public String read() throws IOException {
        lockInput();
        try {
            while (fill()) {
                // until the end
            }
            return take(limit - position);
        } finally {
            input.lock.unlock();
        }
    }

    /** Reads so many characters, fewer at the end of the stream only, where it is empty; waits until they are there. */
    public String read(int n) throws IOException {
        notNegative("n", n);
        lockInput();
        try {
            int length = 0;
            for (int count = 0; count < n && there(length); count++) {
                length += width(length);
            }
            return take(length);
        } finally {
            input.lock.unlock();
        }
    }

    @Override
    int line(int start, int most) throws IOException {
        int end = start;
        for (int count = 1; count <= most && there(end); count++) {
            char c = chars[position + end];
            end += width(end);
            switch (newline) {
                case UNIVERSAL, LF -> {
                    if (c == '\n') {
                        return end - start;
                    }
                }
                case CR -> {
                    if (c == '\r') {
                        return end - start;
                    }
                }
                case CRLF -> {
                    if (c == '\n' && end - start > 1 && chars[position + end - 2] == '\r') {
                        return end - start;
                    }
                }
                case ANY -> {
                    if (c == '\n') {
                        return end - start;
                    }
                    if (c == '\r') {
                        boolean both = count < most && there(end) && chars[position + end] == '\n';
                        return (both ? end + 1 : end) - start;
                    }
                }
            }
        }
        return end - start;
    }

    @Override
    int count(int start, int length) {
        return Character.codePointCount(chars, position + start, length);
    }

    @Override
    String take(int length) {
        String taken = new String(chars, position, length);
        position += length;
        return taken;
    }

    /** Whether the stream goes on, so many chars behind the position; has the next one there. */
    private boolean there(int start) throws IOException {
        return position + start < limit || fill();
    }

    /** How many chars the character has that begins there. */
    private int width(int start) {
        int at = position + start;
        return Character.isHighSurrogate(chars[at]) && at + 1 < limit && Character.isLowSurrogate(chars[at + 1]) ? 2 : 1;
    }

    /** Decodes some more, behind what is there; returns false at the end of the stream. */
    private boolean fill() throws IOException {
        makeRoom();
        int before = limit;
        boolean ended = false;
        while (true) {
            ByteBuffer in = input.there();
            int start = in.position();
            CharBuffer out = CharBuffer.wrap(chars, limit, chars.length - limit);
            CoderResult result = decoder.decode(in, out, ended);
            if (ended) {
                decoder.flush(out);
                decoder.reset();
            }
            input.skip(in.position() - start);
            limit = translate(limit, out.position());
            if (limit > before) {
                return true;
            }
            if (result.isError()) {
                result.throwException();
            }
            if (ended) {
                return false;
            }
            ended = result.isUnderflow() && input.fill() == 0;
        }
    }

    private void makeRoom() {
        if (position == limit) {
            position = 0;
            limit = 0;
        }
        if (chars.length - limit < LEAST_ROOM) {
            int length = limit - position;
            char[] room = position > length ? chars : new char[Math.max(SIZE, Input.grown(chars.length))];
            System.arraycopy(chars, position, room, 0, length);
            chars = room;
            position = 0;
            limit = length;
        }
    }

    /** Makes one newline of each, in fresh text; returns its end. */
    private int translate(int from, int to) {
        if (newline != Newline.UNIVERSAL) {
            return to;
        }
        int end = from;
        for (int i = from; i < to; i++) {
            char c = chars[i];
            if (c != '\n' || !afterCr) {
                chars[end++] = c == '\r' ? '\n' : c;
            }
            afterCr = c == '\r';
        }
        return end;
    }

    // Writing

    /**
     * {@inheritDoc}
     *
     * @throws java.nio.charset.CharacterCodingException when the text has no bytes in the charset: then nothing is written
     */
    @Override
    public int write(String text) throws IOException {
        lockOutput();
        try {
            output.write(encode(newline.sent.equals("\n") ? text : text.replace("\n", newline.sent)));
            return text.codePointCount(0, text.length());
        } finally {
            output.lock.unlock();
        }
    }

    private ByteBuffer encode(String text) throws CharacterCodingException {
        CharBuffer in = CharBuffer.wrap(text.toCharArray());
        ByteBuffer out = ByteBuffer.allocate(text.length() + LEAST_ROOM);
        CoderResult result = encoder.encode(in, out, false);
        while (result.isOverflow()) {
            out = ByteBuffer.allocate(Input.grown(out.capacity())).put(out.flip());
            result = encoder.encode(in, out, false);
        }
        if (in.hasRemaining()) {
            // It can't be encoded; or it ends with half a character, for whose other half the encoder would wait.
            CodingErrorAction action = encoder.malformedInputAction();
            if (action == CodingErrorAction.REPORT) {
                if (!begun) {
                    encoder.reset(); // which writes a byte order mark once more
                }
                (result.isError() ? result : CoderResult.malformedForLength(1)).throwException();
            }
            if (action == CodingErrorAction.REPLACE) {
                byte[] replacement = encoder.replacement();
                out = ByteBuffer.allocate(out.position() + replacement.length).put(out.flip()).put(replacement);
            }
        }
        begun = true;
        return out.flip();
    }

    /** Some charsets return to ASCII at the end. */
    @Override
    void end() throws IOException {
        if (begun) {
            ByteBuffer out = ByteBuffer.allocate(LEAST_ROOM);
            encoder.encode(CharBuffer.allocate(0), out, true);
            encoder.flush(out);
            output.write(out.flip());
        }
    }

    @Override
    public String mode() {
        return mode.given();
    }
}
