package org.duijie.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.duijie.tables.Column;
import org.duijie.tables.Mapping;
import org.duijie.tables.TableFacts;
import org.duijie.tables.TableReader;

/** A file read once to its end before anything of it is taken: what breaks off in its middle is refused as a whole. */
record FileScan(int rows, TableFacts facts) {

    /**
     * Counts the rows.
     *
     * @param most rows to be counted
     * @param alive told after each row that it goes on
     */
    static FileScan of(Path file, List<Column> columns, Mapping mapping, int most, Runnable alive) throws IOException {
        try (TableReader table = TableReader.open(file, columns, mapping)) {
            int rows = 0;
            while (rows <= most && table.hasNext()) {
                table.next();
                rows++;
                alive.run();
            }
            return new FileScan(rows, table.facts());
        }
    }
}
