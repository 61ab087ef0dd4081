// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.MSG_CMSG_CLOEXEC;
import static io.github.bsdsocket.Constants.MSG_CTRUNC;
import static io.github.bsdsocket.Constants.MSG_DONTWAIT;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.internal.libc.Iovec;
import io.github.bsdsocket.internal.libc.Msghdr;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Control data that makes no sense, on its way out and in: a million pieces of it. */
class AncillaryFuzzTest {

    private static final byte GUARD = 0x5a;

    private static final int[] LEVELS = {0, 1, 17, 41, -1, Integer.MAX_VALUE};
    private static final int[] TYPES = {0, 1, 2, 4, 8, 11, 25, 29, 35, 37, 50, 52, 67, -1, Integer.MIN_VALUE};

    private final Random random = new Random(20);

    private Map<Integer, String> before = Map.of();

    @BeforeEach
    void remember() throws IOException {
        before = OpenFiles.sockets();
    }

    @AfterEach
    void nothingIsLeftOpen() throws IOException {
        OpenFiles.assertNoneSince(before);
    }

    /** A row of headers, some with a length that is wrong, cut off anywhere; or nothing but noise. */
    private byte[] control() {
        byte[] control = new byte[random.nextInt(120)];
        random.nextBytes(control);
        if (random.nextInt(8) == 0) {
            return control;
        }
        ByteBuffer b = ByteBuffer.wrap(control).order(ByteOrder.nativeOrder());
        while (b.remaining() >= 16) {
            int start = b.position();
            long length = 16 + 4L * random.nextInt(8) + (random.nextInt(4) == 0 ? random.nextInt(4) : 0);
            b.putLong(
                    switch (random.nextInt(16)) {
                        case 0 -> random.nextLong();
                        case 1 -> random.nextInt(16);
                        case 2 -> Long.MAX_VALUE - random.nextInt(16);
                        case 3 -> -random.nextInt(16);
                        default -> length;
                    });
            b.putInt(LEVELS[random.nextInt(LEVELS.length)]).putInt(TYPES[random.nextInt(TYPES.length)]);
            b.position((int) Math.min(start + (length + 7 & -8), b.limit()));
        }
        return control;
    }

    @Test
    void theDecoderTakesAnythingAndShowsNothingElse() {
        for (int round = 0; round < 700_000; round++) {
            byte[] control = control();
            int at = 0;
            for (Ancillary item : AncillaryCodec.decode(control)) {
                ByteBuffer header = ByteBuffer.wrap(control).order(ByteOrder.nativeOrder());
                long length = header.getLong(at);
                assertEquals(header.getInt(at + 8), item.level());
                assertEquals(header.getInt(at + 12), item.type());
                byte[] data = item.data();
                int end = at + 16 + data.length;
                assertTrue(end <= control.length && data.length <= length - 16);
                if (!(item instanceof Ancillary.ExtendedError)) {
                    // Of an extended error a byte is of no use, and an offender that makes no sense is left out.
                    assertArrayEquals(Arrays.copyOfRange(control, at + 16, end), data);
                }
                at += (int) Math.min(length + 7 & -8, control.length - at);
            }
        }
    }

    @Test
    void whatIsEncodedIsDecoded() {
        for (int round = 0; round < 100_000; round++) {
            List<Ancillary> items = new ArrayList<>();
            for (int n = random.nextInt(4); n > 0; n--) {
                byte[] data = new byte[random.nextInt(30)];
                random.nextBytes(data);
                int level = LEVELS[random.nextInt(LEVELS.length)];
                items.add(Ancillary.other(level, 1000 + random.nextInt(5), data));
            }
            assertEquals(items, AncillaryCodec.decode(AncillaryCodec.encode(items)));
        }
    }

    @Test
    void theSystemTakesItOrRefusesItAndNothingIsWrittenBesides() throws IOException {
        try (Pairs.Pair unix = Pairs.unixDatagrams();
                Pairs.Pair udp = Pairs.udp()) {
            int taken = 0;
            int refused = 0;
            for (int round = 0; round < 200_000; round++) {
                Pairs.Pair p = random.nextBoolean() ? unix : udp;
                byte[] control = control();
                long sent;
                try (Msghdr m = Msghdr.toSend(new Iovec[] {new Iovec(new byte[] {1, 2, 3})}, 3, control, null)) {
                    sent = Msghdr.sendmsg(p.first().fileno(), m, MSG_DONTWAIT);
                }
                if (sent >= 0) {
                    assertEquals(3, sent);
                    receive(p);
                    taken++;
                } else {
                    refused++;
                }
                if (random.nextInt(20) == 0) {
                    int fd = p.first().fileno();
                    unix.first().sendFds(new byte[][] {{1, 2, 3}}, new int[] {fd, fd, fd, fd});
                    receive(unix);
                }
            }
            assertTrue(taken > 1000 && refused > 1000, taken + " taken, " + refused + " refused");
        }
    }

    private void receive(Pairs.Pair p) throws IOException {
        byte[] array = new byte[64];
        Arrays.fill(array, GUARD);
        int at = random.nextInt(20);
        int room = random.nextInt(6);
        ByteBuffer[] buffers = {ByteBuffer.wrap(array, at, room), ByteBuffer.wrap(array, at + room + 1, 2)};
        ReceivedMessageInto r = p.second().recvmsgInto(buffers, random.nextInt(60), MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
        AncillaryCodec.closeDescriptors(r.ancdata());
        assertTrue(r.nbytes() == 3 || room == 0, r::toString);
        byte[] expected = new byte[64];
        Arrays.fill(expected, GUARD);
        for (int i = 0; i < r.nbytes(); i++) {
            expected[i < room ? at + i : at + 1 + i] = (byte) (i + 1);
        }
        assertArrayEquals(expected, array);
        assertTrue(r.ancdata().stream().noneMatch(a -> a.data().length > 60), () -> MSG_CTRUNC + " " + r);
    }
}
