package org.duijie.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.duijie.tables.UnreadableTableException.Reason;

/** Reads a table row by row; empty rows are passed over, but counted. Close it when done. */
public abstract class TableReader implements Iterator<Row>, AutoCloseable {
    private Row next;
    private long rows;

    /** Opens a file, whatever its format, that has headings which are known. */
    public static TableReader open(Path file, List<Column> columns) throws IOException {
        return open(file, columns, Mapping.NONE);
    }

    /**
     * Opens a file, whatever its format.
     *
     * @param mapping what headings mean that are not known
     * @throws UnreadableTableException where it is no table with a heading that is known or mapped
     */
    public static TableReader open(Path file, List<Column> columns, Mapping mapping) throws IOException {
        if (Files.size(file) == 0) {
            throw new UnreadableTableException(Reason.EMPTY, null);
        }
        KnownHeadings known = new KnownHeadings(columns, mapping);
        return switch (TableFormat.of(file)) {
            case XLSX -> Workbook.open(file, known, mapping);
            case CSV -> CsvRows.open(file, known, mapping);
            case JSON_LINES -> new JsonReader(file, known, mapping);
        };
    }

    /** What was found beside the rows; unknown headings are whole at the end of the file. */
    public abstract TableFacts facts();

    /** The next row that is not empty; null at the end. */
    abstract Row read();

    @Override
    public final boolean hasNext() {
        if (next == null) {
            next = read();
            rows += next == null ? 0 : 1;
            if (rows > TableLimits.ROWS) {
                throw new UnreadableTableException(Reason.TOO_MANY_ROWS, null);
            }
        }
        return next != null;
    }

    @Override
    public final Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Row row = next;
        next = null;
        return row;
    }

    @Override
    public abstract void close() throws IOException;
}
