package org.duijie.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells that are merged with others: what stands in the first of them is said of each row that they reach over. Those beside
 * the first show nothing of their own, which is told.
 */
final class MergedCells {
    private static final Pattern AREA =
            Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7}):\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})");
    private static final int LETTERS = 26;

    /** By first row. */
    private final List<Area> areas;

    private int next;
    /** By column, what reaches into it; none where nothing does. Areas that lie over each other no sheet has. */
    private final Open[] open = new Open[TableLimits.COLUMNS];

    private int opened;

    /** Columns from 0. */
    private record Area(int column, long row, int lastColumn, long lastRow, String name) {}

    MergedCells(List<String> references) {
        List<Area> found = new ArrayList<>();
        for (String reference : references) {
            Matcher area = AREA.matcher(reference);
            if (area.matches()) {
                found.add(new Area(
                        column(area.group(1)),
                        Long.parseLong(area.group(2)),
                        Math.min(column(area.group(3)), TableLimits.COLUMNS),
                        Long.parseLong(area.group(4)),
                        reference));
            }
        }
        found.removeIf(area -> area.column >= TableLimits.COLUMNS);
        found.sort(Comparator.comparingLong(Area::row));
        areas = found;
    }

    static boolean isArea(String reference) {
        return AREA.matcher(reference).matches();
    }

    /** The place of a column, from 0. */
    static int column(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = column * LETTERS + Character.toUpperCase(letter) - 'A' + 1;
        }
        return column - 1;
    }

    /** The last row that a cell which begins in a row reaches down to. */
    long reach(long row) {
        return areas.stream()
                .filter(area -> area.row == row)
                .mapToLong(Area::lastRow)
                .max()
                .orElse(row);
    }

    /** A row with what merged cells say of it; rows are asked for in their order. One with nothing of its own stays empty. */
    CellRow filled(CellRow row) {
        begin(row);
        if (opened == 0 || row.isEmpty()) {
            return row;
        }
        List<TableCell> cells = new ArrayList<>(row.cells());
        for (int column = 0; column < open.length; column++) {
            if (open[column] != null && row.cell(column).isEmpty()) {
                while (cells.size() <= column) {
                    cells.add(TableCell.EMPTY);
                }
                cells.set(column, open[column].shown(row.number(), column));
            }
        }
        return new CellRow(row.number(), cells);
    }

    private void begin(CellRow row) {
        for (int column = 0; opened > 0 && column < open.length; column++) {
            if (open[column] != null && open[column].area.lastRow < row.number()) {
                open[column] = null;
                opened--;
            }
        }
        while (next < areas.size() && areas.get(next).row <= row.number()) {
            Area area = areas.get(next);
            next++;
            if (area.row == row.number() && !row.cell(area.column).isEmpty()) {
                open(new Open(area, row.cell(area.column)));
            }
        }
    }

    private void open(Open one) {
        for (int column = one.area.column; column <= Math.min(one.area.lastColumn, open.length - 1); column++) {
            if (open[column] == null) {
                open[column] = one;
                opened++;
            }
        }
    }

    /** An area that rows reach into. */
    private record Open(Area area, TableCell value) {
        TableCell shown(long row, int column) {
            if (column > area.column) {
                return TableCell.covered(area.name);
            }
            return row == area.row ? TableCell.EMPTY : value;
        }
    }
}
