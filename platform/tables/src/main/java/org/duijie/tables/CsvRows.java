package org.duijie.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
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

/**
 * Reads CSV (RFC 4180), in UTF-8, UTF-16 or GB18030; between its cells stands what makes headings of the first rows: a comma,
 * or what spreadsheets of other countries and people put there.
 */
final class CsvRows implements CellRows {
    private static final String DELIMITERS = ",;\t|，；";
    /** Characters in which the headings are looked for, to find what stands between them. */
    private static final int HEAD = 256 * 1024;

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final BoundedReader text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private long number;

    private CsvRows(Path file, Charset encoding, char delimiter) throws IOException {
        text = new BoundedReader(withoutMark(file, encoding));
        parser = format(delimiter).parse(text);
        records = parser.iterator();
    }

    static TableReader open(Path file, KnownHeadings known, Mapping mapping) throws IOException {
        Charset encoding = TextEncoding.of(file);
        CsvRows rows = new CsvRows(file, encoding, delimiter(head(file, encoding), known));
        try {
            HeadingSearch search = new HeadingSearch(known, rows, mapping.headingRow());
            return new GridReader(rows, search, null, List.of(), mapping);
        } catch (RuntimeException unreadable) {
            rows.close();
            throw unreadable;
        }
    }

    private static CSVFormat format(char delimiter) {
        // A quote in the middle of a cell is taken as it is: it must not cost the rows behind it.
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
    }

    private static String head(Path file, Charset encoding) throws IOException {
        try (Reader text = withoutMark(file, encoding)) {
            char[] head = new char[HEAD];
            int length = 0;
            int read = text.read(head);
            while (read > 0) {
                length += read;
                read = text.read(head, length, HEAD - length);
            }
            return new String(head, 0, length);
        } catch (CharacterCodingException undecodable) {
            throw UnreadableTableException.of(undecodable);
        }
    }

    /** What stands between the cells of the row with the most headings. */
    private static char delimiter(String head, KnownHeadings known) throws IOException {
        char best = DELIMITERS.charAt(0);
        int most = 0;
        for (char delimiter : DELIMITERS.toCharArray()) {
            int count = head.indexOf(delimiter) < 0 ? 0 : headings(head, delimiter, known);
            if (count > most) {
                most = count;
                best = delimiter;
            }
        }
        return best;
    }

    private static int headings(String head, char delimiter, KnownHeadings known) throws IOException {
        int most = 0;
        try (CSVParser parser = format(delimiter).parse(new StringReader(head))) {
            Iterator<CSVRecord> records = parser.iterator();
            for (int row = 0; row < TableLimits.HEADING_WITHIN && records.hasNext(); row++) {
                List<String> texts =
                        records.next().stream().limit(TableLimits.COLUMNS).toList();
                most = Math.max(most, HeadingSearch.known(texts, known));
            }
        } catch (UncheckedIOException breaksOff) {
            // It is only the beginning.
        }
        return most;
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
    public CellRow next() {
        try {
            text.nextRow();
            if (!records.hasNext()) {
                return null;
            }
            if (number >= TableLimits.SHEET_ROWS) {
                throw new UnreadableTableException(Reason.TOO_MANY_ROWS, null);
            }
            List<TableCell> cells = records.next().stream()
                    .map(cell -> TableCell.of(FormulaGuard.unguard(cell)))
                    .toList();
            return new CellRow(++number, cells);
        } catch (UncheckedIOException broken) {
            throw UnreadableTableException.of(broken);
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
