package org.duijie.tables;

import java.io.IOException;
import java.util.List;

/** Reads rows of cells below headings: a sheet, or CSV. */
final class GridReader extends TableReader {
    private final CellRows rows;
    private final HeadingSearch search;
    private final String sheet;
    private final List<String> otherSheets;
    private final Mapping mapping;

    /**
     * Reads what stands below headings that were found.
     *
     * @param sheet its name, or null
     */
    GridReader(CellRows rows, HeadingSearch search, String sheet, List<String> otherSheets, Mapping mapping) {
        this.rows = rows;
        this.search = search;
        this.sheet = sheet;
        this.otherSheets = otherSheets;
        this.mapping = mapping;
    }

    @Override
    public TableFacts facts() {
        Headings headings = search.headings();
        return new TableFacts(
                sheet, otherSheets, search.foundAt(), search.above(), headings.unknown(), headings.isChinese());
    }

    @Override
    Row read() {
        CellRow found = search.next();
        while (found != null) {
            Row row = search.headings().row(found);
            if (!row.isEmpty()) {
                return row.with(mapping.fixed());
            }
            found = search.next();
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
