package org.duijie.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.duijie.tables.UnreadableTableException.Reason;

/** Reads CSV (RFC 4180), in UTF-8, UTF-16 or GB18030. */
final class CsvReader extends TableReader {
    /** A quote in the middle of a cell is taken as it is: it must not cost the rows behind it. */
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .get();

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final BoundedReader text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Headings headings;
    private long number;

    CsvReader(Path file, List<Column> columns) throws IOException {
        text = new BoundedReader(withoutMark(file, TextEncoding.of(file)));
        parser = FORMAT.parse(text);
        records = parser.iterator();
        try {
            if (!hasRecord()) {
                throw new UnreadableTableException(Reason.EMPTY, null);
            }
            headings = new Headings(columns, records.next().toList());
        } catch (RuntimeException unreadable) {
            parser.close();
            throw unreadable;
        }
    }

    private static BufferedReader withoutMark(Path file, Charset encoding) throws IOException {
        BufferedReader text = Files.newBufferedReader(file, encoding);
        try {
            text.mark(1);
            if (text.read() != BYTE_ORDER_MARK) {
                text.reset();
            }
            return text;
        } catch (CharacterCodingException undecodable) {
            text.close();
            throw UnreadableTableException.of(undecodable);
        }
    }

    @Override
    public List<String> unknownHeadings() {
        return headings.unknown();
    }

    @Override
    Row read() {
        while (hasRecord()) {
            if (number >= TableLimits.SHEET_ROWS) {
                throw new UnreadableTableException(Reason.TOO_MANY_ROWS, null);
            }
            Row row = headings.row(
                    ++number, records.next().stream().map(FormulaGuard::unguard).toList());
            if (!row.isEmpty()) {
                return row;
            }
        }
        return null;
    }

    private boolean hasRecord() {
        try {
            text.nextRow();
            return records.hasNext();
        } catch (UncheckedIOException broken) {
            throw UnreadableTableException.of(broken);
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
