package org.duijie.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.duijie.tables.UnreadableTableException.Reason;

/** Reads a table row by row; empty rows are passed over, but counted. Close it when done. */
public interface TableReader extends Iterator<Row>, AutoCloseable {

    /**
     * Opens a file, whatever its format.
     *
     * @throws UnreadableTableException where it is no table with a known heading
     */
    static TableReader open(Path file, List<Column> columns) throws IOException {
        if (Files.size(file) == 0) {
            throw new UnreadableTableException(Reason.EMPTY, null);
        }
        return switch (TableFormat.of(file)) {
            case XLSX -> new XlsxReader(file, columns);
            case CSV -> new CsvReader(file, columns);
            case JSON_LINES -> new JsonLinesReader(file, columns);
        };
    }

    /** Headings that no column has; what stands under them is not read. */
    List<String> unknownHeadings();

    @Override
    void close() throws IOException;
}
