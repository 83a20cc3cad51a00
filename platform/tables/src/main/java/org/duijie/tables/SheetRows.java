package org.duijie.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.duijie.tables.UnreadableTableException.Reason;

/** Rows of a sheet as it shows them. */
final class SheetRows implements CellRows {
    private final Closeable workbook;
    private final Xml sheet;
    private final Style style;
    private final MergedCells merged;
    private long number;

    /** What cells refer to. */
    record Style(List<String> texts, CellFormats formats, boolean from1904) {}

    /** @param workbook closed with it */
    SheetRows(Closeable workbook, InputStream sheet, Style style, MergedCells merged) throws IOException {
        this.workbook = workbook;
        this.sheet = new Xml(sheet);
        this.style = style;
        this.merged = merged;
    }

    @Override
    public CellRow next() {
        String element = sheet.next(0);
        while (element != null) {
            if ("row".equals(element)) {
                return merged.filled(row());
            }
            element = sheet.next(0);
        }
        return null;
    }

    @Override
    public long reach(CellRow row) {
        return merged.reach(row.number());
    }

    private CellRow row() {
        long said = whole(sheet.attribute("r"), number + 1);
        if (said <= number) {
            // A sheet has its rows in their order.
            throw new UnreadableTableException(Reason.BROKEN, null);
        }
        number = said;
        int within = sheet.depth();
        List<TableCell> cells = new ArrayList<>();
        int place = -1;
        String element = sheet.next(within);
        while (element != null) {
            if ("c".equals(element)) {
                String reference = sheet.attribute("r");
                place = reference == null ? place + 1 : place(reference);
                put(cells, place, cell());
            }
            element = sheet.next(within);
        }
        return new CellRow(number, cells);
    }

    /** A row is as wide as its last cell with something in it. */
    private static void put(List<TableCell> cells, int place, TableCell cell) {
        if (cell.isEmpty()) {
            return;
        }
        if (place < 0 || place >= TableLimits.SHEET_COLUMNS) {
            throw new UnreadableTableException(Reason.CELL_OUT_OF_RANGE, null);
        }
        while (cells.size() <= place) {
            cells.add(TableCell.EMPTY);
        }
        cells.set(place, cell);
    }

    private static int place(String reference) {
        int end = 0;
        while (end < reference.length() && Character.isLetter(reference.charAt(end))) {
            end++;
        }
        return MergedCells.column(reference.substring(0, end));
    }

    private TableCell cell() {
        String type = sheet.attribute("t");
        Long format = wholeOrNull(sheet.attribute("s"));
        int within = sheet.depth();
        String value = null;
        boolean formula = false;
        String element = sheet.next(within);
        while (element != null) {
            switch (element) {
                case "v" -> value = sheet.text();
                case "f" -> {
                    formula = true;
                    sheet.text();
                }
                case "is" -> value = WorkbookParts.richText(sheet);
                default -> {
                    // Extensions are no text.
                }
            }
            element = sheet.next(within);
        }
        if (value == null) {
            return formula ? TableCell.faulty(Row.Fault.FORMULA_WITHOUT_VALUE, "") : TableCell.EMPTY;
        }
        return cell(type == null ? "n" : type, value, format);
    }

    private TableCell cell(String type, String value, Long format) {
        return switch (type) {
            case "e" -> TableCell.faulty(Row.Fault.CELL_ERROR, KnownHeadings.told(value));
            case "s" -> TableCell.of(shared(value));
            case "inlineStr" -> TableCell.of(value);
            case "str" -> TableCell.of(SheetText.read(value));
            case "b" -> TableCell.of("1".equals(value.strip()) ? "TRUE" : "FALSE");
            // A day or time as ISO 8601 has it; one at midnight is shown as a day.
            case "d" -> TableCell.of(value.strip().replaceFirst("T00:00(:00(\\.0+)?)?Z?$", ""));
            default ->
                TableCell.of(ShownNumber.of(
                        value, style.formats.kind(format == null ? null : format.intValue()), style.from1904));
        };
    }

    private String shared(String number) {
        long place = whole(number.strip(), -1);
        if (place < 0 || place >= style.texts.size()) {
            throw new UnreadableTableException(Reason.BROKEN, null);
        }
        return style.texts.get((int) place);
    }

    private static long whole(String digits, long otherwise) {
        Long whole = wholeOrNull(digits);
        return whole == null ? otherwise : whole;
    }

    private static Long wholeOrNull(String digits) {
        try {
            return digits == null ? null : Long.valueOf(digits);
        } catch (NumberFormatException none) {
            return null;
        }
    }

    /** Leaves the workbook open: another of its sheets may be read. */
    void closeSheet() throws IOException {
        sheet.close();
    }

    @Override
    public void close() throws IOException {
        sheet.close();
        workbook.close();
    }
}
