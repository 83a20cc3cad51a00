package org.duijie.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file with a table is. */
public enum TableFormat {
    XLSX,
    CSV,
    JSON_LINES;

    private static final int LOOK_AT = 4096;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    /** Tells the format by the first bytes; names of files are not believed. */
    public static TableFormat of(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return of(content.readNBytes(LOOK_AT));
        }
    }

    private static TableFormat of(byte[] head) {
        if (head.length >= ZIP.length
                && head[0] == ZIP[0]
                && head[1] == ZIP[1]
                && head[2] == ZIP[2]
                && head[3] == ZIP[3]) {
            return XLSX;
        }
        String text = new String(head, StandardCharsets.UTF_8);
        int first = text.codePoints()
                .filter(point -> !Character.isWhitespace(point) && point != BYTE_ORDER_MARK)
                .findFirst()
                .orElse(' ');
        return first == '{' ? JSON_LINES : CSV;
    }
}
