package org.duijie.tables;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.duijie.tables.UnreadableTableException.Reason;

/** Refuses a workbook of which reading would take far more memory or time than any table of ours, before it is read. */
final class Unpacked {
    private static final long LIMIT = 128L * 1024 * 1024;
    private static final int PART = 64 * 1024;

    private Unpacked() {}

    /**
     * Looks through all parts.
     *
     * @return by sheet that has some, its merged cells
     * @throws UnreadableTableException {@code TOO_LARGE}, {@code CELL_OUT_OF_RANGE}
     */
    static Map<String, List<String>> check(Path workbook) throws IOException {
        Map<String, List<String>> merged = new HashMap<>();
        KeptElements kept = new KeptElements();
        byte[] part = new byte[PART];
        long size = 0;
        try (ZipFile file = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                try (Content content = new Content(file.getInputStream(entry), size)) {
                    List<String> ofPart = WorkbookPart.check(content, kept);
                    if (!ofPart.isEmpty()) {
                        merged.put(entry.getName(), ofPart);
                    }
                    content.isXml = false;
                    while (content.read(part, 0, PART) >= 0) {
                        // What an entry says of its own size is not believed.
                    }
                    size = content.size;
                }
            }
        }
        return merged;
    }

    /** What an entry holds, counted: the size of all, and of what the parser has to keep in memory at once. */
    private static final class Content extends FilterInputStream {
        /** Bytes between one tag and the next: the tag, and a text as long as a cell may be. */
        private static final int PIECE = 1024 * 1024;

        private long size;
        private int piece;
        private boolean isXml = true;

        Content(InputStream content, long size) {
            super(content);
            this.size = size;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = super.read(into, from, most);
            size += Math.max(read, 0);
            for (int place = from; isXml && place < from + read; place++) {
                piece = into[place] == '<' ? 0 : piece + 1;
            }
            if (size > LIMIT || isXml && piece > PIECE) {
                throw new UnreadableTableException(Reason.TOO_LARGE, null);
            }
            return read;
        }
    }
}
