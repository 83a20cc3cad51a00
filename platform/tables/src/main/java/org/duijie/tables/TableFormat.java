package org.duijie.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What a file with a table is. */
public enum TableFormat {
    XLSX,
    CSV,
    JSON_LINES;

    private static final int LOOK_AT = 4096;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** OLE2, "docfile": what workbooks were before 2007, and what one with a password is put into. */
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    /**
     * Tells the format by the first bytes; names of files are not believed.
     *
     * @throws UnreadableTableException {@code OLD_OR_LOCKED_WORKBOOK}
     */
    public static TableFormat of(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return of(content.readNBytes(LOOK_AT));
        }
    }

    private static TableFormat of(byte[] head) {
        if (begins(head, OLE2)) {
            throw new UnreadableTableException(UnreadableTableException.Reason.OLD_OR_LOCKED_WORKBOOK, null);
        }
        if (begins(head, ZIP)) {
            return XLSX;
        }
        Charset wide = TextEncoding.utf16(head);
        String text = new String(head, wide == null ? StandardCharsets.UTF_8 : wide);
        String begin = text.codePoints()
                .filter(point -> !Character.isWhitespace(point) && point != BYTE_ORDER_MARK)
                .limit(2)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return begin.startsWith("{") || begin.equals("[{") ? JSON_LINES : CSV;
    }

    private static boolean begins(byte[] head, byte[] with) {
        return head.length >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
    }
}
