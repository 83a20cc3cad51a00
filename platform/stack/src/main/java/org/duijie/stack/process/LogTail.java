package org.duijie.stack.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The end of a log file, for error messages. */
public final class LogTail {

    private static final int BYTES = 16_384;
    private static final int LINES_SHOWN = 30;
    private static final long LONG = 20_000_000;

    private LogTail() {}

    /** Renames a log that has grown long, so that a machine in use for months does not fill up with logs. */
    static void setAsideIfLong(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LONG) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The last lines, as an error message ends with them. */
    public static String shown(Path log) {
        var lines = of(log, LINES_SHOWN);
        String newLine = System.lineSeparator();
        return lines.isEmpty()
                ? " (" + log + " is empty)"
                : newLine + "Last lines of " + log + ":" + newLine + "  " + String.join(newLine + "  ", lines);
    }

    /** The last lines of the file, oldest first; empty when there is none. */
    public static List<String> of(Path log, int lines) {
        if (!Files.isReadable(log)) {
            return List.of();
        }
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            long start = Math.max(0, file.length() - BYTES);
            var bytes = new byte[(int) (file.length() - start)];
            file.seek(start);
            file.readFully(bytes);
            var all = new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return all.subList(Math.max(0, all.size() - lines), all.size());
        } catch (IOException unreadable) {
            return List.of("(" + log + " could not be read: " + unreadable.getMessage() + ")");
        }
    }
}
