package org.duijie.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An API document that is committed: whoever has a client of it looks there for what has changed. */
public final class CommittedDocument {
    private static final String WRITE = "duijie.write-api-documents";

    private CommittedDocument() {}

    /**
     * Fails, with the first line that differs, where the file is not what the document is now. With
     * {@code -Dduijie.write-api-documents=true} it is written anew.
     */
    public static void assertIsCurrent(Path file, String now) {
        try {
            if (Boolean.getBoolean(WRITE)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, now);
            }
            assertThat(firstDifference(Files.readString(file), now))
                    .as("%s; if the change is meant, write it anew: docs/api.md", file)
                    .isEmpty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String firstDifference(String committed, String now) {
        if (committed.equals(now)) {
            return "";
        }
        List<String> before = committed.lines().toList();
        List<String> after = now.lines().toList();
        int line = 0;
        while (line < before.size() && line < after.size() && before.get(line).equals(after.get(line))) {
            line++;
        }
        return "line %d: committed '%s', now '%s'".formatted(line + 1, at(before, line), at(after, line));
    }

    private static String at(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : "(end)";
    }
}
