package org.duijie.tables;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table row by row, with the headings of one language; what it wrote a {@link TableReader} reads again. */
public abstract sealed class TableWriter implements AutoCloseable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<Column> columns;

    private TableWriter(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /** @param chinese whether headings are in Chinese; JSON Lines have the fields' own names in any case */
    public static TableWriter to(OutputStream file, TableFormat format, List<Column> columns, boolean chinese)
            throws IOException {
        List<String> headings =
                columns.stream().map(column -> column.heading(chinese)).toList();
        return switch (format) {
            case CSV -> new Csv(file, columns, headings);
            case JSON_LINES -> new JsonLines(file, columns);
            case XLSX -> new Xlsx(file, columns, headings);
        };
    }

    /** Writes a row; fields without a value stay empty. */
    public void write(Map<String, String> values) throws IOException {
        write(columns.stream().map(column -> values.get(column.field())).toList());
    }

    abstract void write(List<String> cells) throws IOException;

    @Override
    public abstract void close() throws IOException;

    private static BufferedWriter utf8(OutputStream file) {
        return new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
    }

    private static final class Csv extends TableWriter {
        private final CSVPrinter printer;

        Csv(OutputStream file, List<Column> columns, List<String> headings) throws IOException {
            super(columns);
            BufferedWriter text = utf8(file);
            // Without it a spreadsheet of a Chinese Windows takes the text for GB18030.
            text.write(BYTE_ORDER_MARK);
            printer = CSVFormat.RFC4180.print(text);
            printer.printRecord(headings);
        }

        @Override
        void write(List<String> cells) throws IOException {
            printer.printRecord(cells.stream().map(FormulaGuard::guard).toList());
        }

        @Override
        public void close() throws IOException {
            printer.close(true);
        }
    }

    private static final class JsonLines extends TableWriter {
        private static final ObjectMapper JSON = new ObjectMapper();
        private final BufferedWriter text;
        private final List<Column> columns;

        JsonLines(OutputStream file, List<Column> columns) {
            super(columns);
            this.text = utf8(file);
            this.columns = columns;
        }

        @Override
        void write(List<String> cells) throws IOException {
            ObjectNode object = JSON.createObjectNode();
            for (int place = 0; place < cells.size(); place++) {
                if (cells.get(place) != null) {
                    object.put(columns.get(place).field(), cells.get(place));
                }
            }
            text.write(JSON.writeValueAsString(object));
            text.write('\n');
        }

        @Override
        public void close() throws IOException {
            text.close();
        }
    }

    private static final class Xlsx extends TableWriter {
        private static final int FLUSH_EVERY = 100;
        private final Workbook workbook;
        private final Worksheet sheet;
        private int row;

        Xlsx(OutputStream file, List<Column> columns, List<String> headings) throws IOException {
            super(columns);
            workbook = new Workbook(file, "Duijie", "1.0");
            sheet = workbook.newWorksheet("Duijie");
            write(headings);
        }

        @Override
        void write(List<String> cells) throws IOException {
            for (int place = 0; place < cells.size(); place++) {
                if (cells.get(place) != null) {
                    // In its place, not in a table of all texts, which would grow with the rows.
                    sheet.inlineString(row, place, SheetText.written(cells.get(place)));
                }
            }
            row++;
            if (row % FLUSH_EVERY == 0) {
                sheet.flush();
            }
        }

        @Override
        public void close() throws IOException {
            workbook.finish();
        }
    }
}
