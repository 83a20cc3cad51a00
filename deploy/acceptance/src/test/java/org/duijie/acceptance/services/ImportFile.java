package org.duijie.acceptance.services;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duijie.tables.Column;
import org.duijie.tables.TableFormat;
import org.duijie.tables.TableWriter;

/**
 * A file of three thousand rows, three in a hundred of them bad.
 *
 * @param content XLSX, or CSV in GB18030
 * @param titles of the good rows
 * @param bad by row as the sheet shows it, the field and the code that it must be refused with
 */
record ImportFile(byte[] content, List<String> titles, Map<Integer, String> bad) {
    static final int ROWS = 3_000;
    private static final int BAD_IN_A_HUNDRED = 3;

    /** What is written wrong, and how it must be refused. */
    private record Mistake(int column, String text, String reason) {}

    private static final int TITLE = 0;
    private static final List<Mistake> MISTAKES = List.of(
            new Mistake(TITLE, null, "title required"),
            new Mistake(2, "12", "%s too-large"),
            new Mistake(3, "性能优良", "indicators[0] pattern"),
            new Mistake(4, "一；二；三；四；五；六；七；八；九", "keywords too-many"));

    static ImportFile ofOutcomes(String mark) throws IOException {
        return of(
                mark,
                TableFormat.XLSX,
                "trl",
                List.of(
                        new Column("title", "成果名称", "Title"),
                        new Column("abstract", "成果简介", "Abstract"),
                        new Column("trl", "技术就绪度", "TRL"),
                        new Column("indicators", "技术指标", "Indicators"),
                        new Column("keywords", "关键词", "Keywords")));
    }

    static ImportFile ofDemands(String mark) throws IOException {
        ImportFile utf8 = of(
                mark,
                TableFormat.CSV,
                "wantedTrl",
                List.of(
                        new Column("title", "需求名称", "Title"),
                        new Column("description", "需求描述", "Description"),
                        new Column("wantedTrl", "期望技术就绪度", "Wanted TRL"),
                        new Column("indicators", "技术指标", "Indicators"),
                        new Column("keywords", "关键词", "Keywords")));
        String text = new String(utf8.content, StandardCharsets.UTF_8).replace("\uFEFF", "");
        return new ImportFile(text.getBytes(Charset.forName("GB18030")), utf8.titles, utf8.bad);
    }

    private static ImportFile of(String mark, TableFormat format, String trl, List<Column> columns) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        List<String> titles = new ArrayList<>();
        Map<Integer, String> bad = new TreeMap<>();
        try (TableWriter writer = TableWriter.to(file, format, columns, true)) {
            for (int row = 1; row <= ROWS; row++) {
                Map<String, String> cells = cells(mark, row, trl, columns.get(1).field());
                if (row % 100 < BAD_IN_A_HUNDRED) {
                    Mistake mistake = MISTAKES.get(bad.size() % MISTAKES.size());
                    cells.put(columns.get(mistake.column).field(), mistake.text);
                    bad.put(row + 1, mistake.reason.formatted(trl));
                } else {
                    titles.add(cells.get("title"));
                }
                writer.write(cells);
            }
        }
        return new ImportFile(file.toByteArray(), titles, bad);
    }

    private static Map<String, String> cells(String mark, int row, String trl, String text) {
        Map<String, String> cells = new HashMap<>();
        cells.put("title", mark + "碳化硅功率模块低电感封装技术 " + row);
        cells.put(text, "针对高频开关的换流回路，采用三维叠层结构，寄生电感由 18 nH 降到 " + row + " pH。\n".repeat(4));
        cells.put(trl, Integer.toString(1 + row % 9));
        cells.put("indicators", "回路电感 | ≤ | " + row + " | nH | 阻抗分析仪\n转换效率≥98.5%");
        cells.put("keywords", "碳化硅；功率模块；封装");
        return cells;
    }
}
