package org.duijie.tables;

import java.util.List;

/**
 * A row of a sheet before its headings are known.
 *
 * @param number as a spreadsheet shows it, from 1
 * @param cells from column A on
 */
record CellRow(long number, List<TableCell> cells) {
    boolean isEmpty() {
        return cells.stream().allMatch(TableCell::isEmpty);
    }

    TableCell cell(int place) {
        return place < cells.size() ? cells.get(place) : TableCell.EMPTY;
    }

    List<String> texts() {
        return cells.stream().map(cell -> cell.isEmpty() ? "" : cell.text()).toList();
    }
}
