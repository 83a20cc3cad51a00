package org.duijie.indicators;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A data file among the classes: rows of cells between tabs, UTF-8, comments after {@code #}. */
public final class DataTable {
    private DataTable() {}

    /**
     * All rows, in their order.
     *
     * @param beside the class whose place the name is relative to, unless it begins with {@code /}
     * @throws IllegalStateException where there is no such file
     */
    public static List<List<String>> read(Class<?> beside, String name) {
        try (InputStream file = beside.getResourceAsStream(name)) {
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

    static List<List<String>> read(String name) {
        return read(DataTable.class, name);
    }

    /** The first cells of a file. */
    static List<String> words(String name) {
        return read(name).stream().map(List::getFirst).toList();
    }
}
