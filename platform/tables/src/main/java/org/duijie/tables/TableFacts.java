package org.duijie.tables;

import java.util.List;

/**
 * What was found of a file beside its rows.
 *
 * @param sheet the sheet that was read; null where the file has none
 * @param otherSheets sheets that were not read
 * @param headingRow the row that the headings stand in, as the sheet shows it; 0 where the file has none
 * @param above what stands above the headings, a line for each row
 * @param unknownHeadings headings that no column has; what stands under them is not read
 * @param chinese whether its headings are Chinese
 */
public record TableFacts(
        String sheet,
        List<String> otherSheets,
        long headingRow,
        List<String> above,
        List<String> unknownHeadings,
        boolean chinese) {
    public TableFacts {
        otherSheets = List.copyOf(otherSheets);
        above = List.copyOf(above);
        unknownHeadings = List.copyOf(unknownHeadings);
    }
}
