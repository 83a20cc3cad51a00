package org.duijie.demand.refinement.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A data file of refinement: rows of cells between tabs, comments after {@code #}. */
final class DataFile {
    private DataFile() {}

    static List<List<String>> read(String name) {
        try (InputStream file = DataFile.class.getResourceAsStream("/refinement/" + name)) {
            if (file == null) {
                throw new IllegalStateException("The data file " + name + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
