package org.duijie.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.duijie.tables.UnreadableTableException.Reason;

/** Refuses a workbook that unpacks to far more than any table of ours: its texts are read into memory. */
final class Unpacked {
    private static final long LIMIT = 128L * 1024 * 1024;
    private static final int PART = 64 * 1024;

    private Unpacked() {}

    /** @throws UnreadableTableException {@code TOO_LARGE} */
    static void check(Path workbook) throws IOException {
        byte[] part = new byte[PART];
        long size = 0;
        try (ZipFile file = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                // What an entry says of its own size is not believed.
                try (InputStream content = file.getInputStream(entry)) {
                    for (int read = content.read(part); read >= 0; read = content.read(part)) {
                        size += read;
                        if (size > LIMIT) {
                            throw new UnreadableTableException(Reason.TOO_LARGE, null);
                        }
                    }
                }
            }
        }
    }
}
