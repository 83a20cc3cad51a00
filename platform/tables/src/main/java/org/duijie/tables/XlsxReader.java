package org.duijie.tables;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.duijie.tables.UnreadableTableException.Reason;

/** Reads the first sheet of a workbook, streaming. */
final class XlsxReader extends TableReader {
    /** Numbers of a sheet are binary floating point, which is kept with up to 17 digits, of which 15 are shown. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final int LARGEST_EXPONENT = 309;

    private final ReadableWorkbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final Headings headings;
    private final long headingAt;

    XlsxReader(Path file, List<Column> columns) throws IOException {
        workbook = open(file);
        try {
            stream = workbook.getFirstSheet().openStream();
            rows = stream.iterator();
            if (!rows.hasNext()) {
                throw new UnreadableTableException(Reason.EMPTY, null);
            }
            org.dhatim.fastexcel.reader.Row heading = rows.next();
            headingAt = heading.getRowNum();
            headings = new Headings(columns, cells(heading));
        } catch (RuntimeException | IOException unreadable) {
            workbook.close();
            throw UnreadableTableException.of(unreadable);
        }
    }

    private static ReadableWorkbook open(Path file) throws IOException {
        try {
            Unpacked.check(file);
            return new ReadableWorkbook(file.toFile());
        } catch (RuntimeException | IOException noWorkbook) {
            throw UnreadableTableException.of(noWorkbook);
        }
    }

    @Override
    public List<String> unknownHeadings() {
        return headings.unknown();
    }

    @Override
    Row read() {
        try {
            while (rows.hasNext()) {
                org.dhatim.fastexcel.reader.Row found = rows.next();
                Row row = headings.row(found.getRowNum() - headingAt, cells(found));
                if (!row.isEmpty()) {
                    return row;
                }
            }
            return null;
        } catch (RuntimeException breaksOff) {
            throw UnreadableTableException.of(breaksOff);
        }
    }

    private static List<String> cells(org.dhatim.fastexcel.reader.Row row) {
        List<String> cells = new ArrayList<>(Math.min(row.getCellCount(), TableLimits.COLUMNS));
        for (int place = 0; place < row.getCellCount(); place++) {
            cells.add(text(row.getCell(place)));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        // 6 is kept as 6 or as 6.0, as the program that wrote it liked.
        return cell.getType() == CellType.NUMBER ? plain(cell.asNumber()) : cell.getText();
    }

    /** As a sheet shows it; what no sheet can hold with its exponent, which is short. */
    private static String plain(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        boolean isOfASheet = Math.abs((long) number.precision() - number.scale()) <= LARGEST_EXPONENT;
        return isOfASheet
                ? number.round(SHOWN).stripTrailingZeros().toPlainString()
                : number.round(SHOWN).toString();
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
