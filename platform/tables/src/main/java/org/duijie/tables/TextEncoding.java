package org.duijie.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Tells UTF-8, GB18030, in which spreadsheets of a Chinese Windows save CSV, and UTF-16, which they call Unicode text.
 */
final class TextEncoding {
    static final Charset GB18030 = Charset.forName("GB18030");
    private static final int BIG_ENDIAN = 0xFEFF;
    private static final int LITTLE_ENDIAN = 0xFFFE;
    private static final int PART = 8192;
    private static final int HEAD = 64 * 1024;
    /** Of text in Latin letters every second byte is 0 in UTF-16; where a quarter is, it is no chance. */
    private static final int MANY = 4;

    private TextEncoding() {}

    /** @throws UnreadableTableException {@code UNDECODABLE} where a file is text of none of them */
    static Charset of(Path file) throws IOException {
        Charset wide = utf16(file);
        if (wide != null) {
            return wide;
        }
        // Text of GB18030 with a Chinese character in it practically never is UTF-8.
        for (Charset one : List.of(StandardCharsets.UTF_8, GB18030)) {
            if (isAllOf(file, one)) {
                return one;
            }
        }
        throw new UnreadableTableException(UnreadableTableException.Reason.UNDECODABLE, null);
    }

    private static boolean isAllOf(Path file, Charset encoding) throws IOException {
        // A decoder given to the reader reports malformed input; a charset would have it replaced.
        try (Reader text = new InputStreamReader(Files.newInputStream(file), encoding.newDecoder())) {
            char[] part = new char[PART];
            while (text.read(part) >= 0) {
                // Only whether it can be read counts.
            }
            return true;
        } catch (CharacterCodingException another) {
            return false;
        }
    }

    private static Charset utf16(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return utf16(content.readNBytes(HEAD));
        }
    }

    /** UTF-16 as the first bytes have it, with a byte order mark or without; null where they are something else. */
    static Charset utf16(byte[] head) {
        int mark = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | head[1] & 0xFF;
        if (mark == BIG_ENDIAN) {
            return StandardCharsets.UTF_16BE;
        }
        if (mark == LITTLE_ENDIAN) {
            return StandardCharsets.UTF_16LE;
        }
        int little = asciiWithout(head, 1);
        int big = asciiWithout(head, 0);
        boolean wide = Math.max(little, big) > 0 && little != big;
        if (!wide || Math.max(little, big) * MANY < head.length && isUtf8(head)) {
            return null;
        }
        return little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    /**
     * How much speaks for UTF-16 without a mark. Commas, quotes, digits and ends of lines have a byte of 0 there, always on
     * the same side; in other encodings 0 is no part of a text, and one that stands there all the same stands alone among
     * ends of lines that have none.
     *
     * @param high where the higher byte of a pair is
     * @return pairs that are ASCII, less the ends of lines that would be half of something else; 0 where a pair is no text
     */
    private static int asciiWithout(byte[] head, int high) {
        int ascii = 0;
        int bareEnds = 0;
        for (int pair = 0; pair + 1 < head.length; pair += 2) {
            byte upper = head[pair + high];
            byte lower = head[pair + 1 - high];
            if (upper == 0 && lower == 0) {
                return 0;
            }
            ascii += upper == 0 && isText(lower) ? 1 : 0;
            bareEnds += upper == '\n' || lower == '\n' && upper != 0 ? 1 : 0;
        }
        return ascii - bareEnds;
    }

    private static boolean isText(byte one) {
        return one >= ' ' && one < 0x7F || one == '\n' || one == '\r' || one == '\t';
    }

    private static boolean isUtf8(byte[] head) {
        // The last character may be cut off: what is missing of it is no fault.
        CoderResult read = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length), false);
        return !read.isError();
    }
}
