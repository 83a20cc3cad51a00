package org.duijie.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duijie.tables.UnreadableTableException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no table has ends before memory or time is taken for it, and is told by its name. */
@Timeout(60)
class TableLimitsTest {
    /** What the longest table takes to be read, that many times, is enough for all of one test, making its files included. */
    private static final int LONGEST_TABLES = 8;

    private static final List<Column> COLUMNS =
            List.of(new Column("title", "标题", "Title"), new Column("abstract", "成果简介", "Abstract"));

    @TempDir
    Path folder;

    private static long longest;

    private long started;

    /** So that the time is one of reading, not of loading classes; and how long that is on this machine. */
    @BeforeAll
    static void load(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("table");
        for (TableFormat format : TableFormat.values()) {
            try (OutputStream out = Files.newOutputStream(file);
                    TableWriter writer = TableWriter.to(out, format, COLUMNS, true)) {
                writer.write(Map.of("title", "甲"));
            }
            assertThat(read(file)).hasSize(1);
        }
        Files.writeString(file, "标题\n" + "甲\n".repeat(TableLimits.ROWS));
        long before = cpuTime();
        assertThat(read(file)).hasSize(TableLimits.ROWS);
        longest = cpuTime() - before;
    }

    @BeforeEach
    void startTheClock() {
        started = cpuTime();
    }

    @AfterEach
    void nothingTakesLong() {
        assertThat(cpuTime() - started).isLessThan(LONGEST_TABLES * longest);
    }

    /** Of the processor, whatever else the machine is busy with. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void aHeadingOfThreeHundredThousandColumnsIsRefused() throws IOException {
        String heading =
                IntStream.range(0, 150_000).mapToObj(one -> "c" + one % 10).collect(Collectors.joining(","));

        assertRefused(text("标题," + heading + "\n甲\n"), Reason.TOO_MANY_COLUMNS);
        assertRefused(text("标题" + ",b".repeat(TableLimits.COLUMNS) + "\n甲\n"), Reason.TOO_MANY_COLUMNS);
        assertRefused(text(",标题".repeat(300_000) + "\n甲\n"), Reason.TOO_MANY_COLUMNS);
    }

    @Test
    void fiveHundredColumnsAreReadAndEmptyOnesBehindThemAreNone() throws IOException {
        Path file = text("标题" + ",b".repeat(TableLimits.COLUMNS - 1) + ",".repeat(1000) + "\n甲\n");

        assertThat(read(file)).containsExactly(Row.of(2, Map.of("title", "甲")));
    }

    @Test
    void aRowOfManyCellsIsRefusedAndTheOthersAreRead() throws IOException {
        assertThat(read(text("标题\n甲\n" + "x,".repeat(300_000) + "\n乙\n")))
                .containsExactly(
                        Row.of(2, Map.of("title", "甲")),
                        faulty(3, Map.of("title", "x"), Row.Finding.of(null, Row.Fault.TOO_MANY_CELLS)),
                        Row.of(4, Map.of("title", "乙")));
    }

    @Test
    void aQuoteThatIsNotClosedEndsWithTheLongestRow() throws IOException {
        assertRefused(text("标题\n甲\n\"乙" + "\n丙".repeat(2 * TableLimits.LINE)), Reason.LINE_TOO_LONG);
    }

    @Test
    void aLineOfManyMembersIsRefusedAndTheOthersAreRead() throws IOException {
        assertThat(read(text("{\"title\": \"甲\"}\n" + members(501) + "\n" + members(200_000) + "\n{\"title\": \"乙\"}")))
                .containsExactly(
                        Row.of(1, Map.of("title", "甲")),
                        Row.faulty(2, Row.Fault.TOO_MANY_COLUMNS),
                        Row.faulty(3, Row.Fault.LINE_TOO_LONG),
                        Row.of(4, Map.of("title", "乙")));
    }

    private static String members(int count) {
        return IntStream.range(0, count)
                .mapToObj(one -> "\"m" + one + "\":1")
                .collect(Collectors.joining(",", "{", "}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"title\": \"甲\\", "{\"title\": \"甲", "{\"title\""})
    void anObjectThatBreaksOffIsMalformedAndNotTooLong(String object) throws IOException {
        assertThat(read(text(object))).containsExactly(Row.faulty(1, Row.Fault.MALFORMED_JSON));
    }

    @Test
    void whatTheParserOfJsonHasLimitsForIsAFaultOfItsRow() throws IOException {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        List<String> lines = List.of(
                "{\"title\": " + deep + "}",
                "{\"title\": " + "9".repeat(10_000) + "}",
                "{\"" + "m".repeat(60_000) + "\": 1}",
                "{\"title\": \"" + "\\u0000".repeat(10_000),
                "[".repeat(100_000));

        assertThat(read(text(String.join("\n", lines) + "\n{\"title\": \"甲\"}")))
                .filteredOn(row -> row.faults().isEmpty())
                .containsExactly(Row.of(lines.size() + 1, Map.of("title", "甲")));
    }

    @ParameterizedTest
    @EnumSource
    void aCellHoldsAsMuchAsOneOfASpreadsheet(TableFormat format) throws IOException {
        String most = "字".repeat(TableLimits.CELL);
        Path file = folder.resolve("table");
        try (OutputStream out = Files.newOutputStream(file);
                TableWriter writer =
                        TableWriter.to(out, format == TableFormat.XLSX ? TableFormat.CSV : format, COLUMNS, true)) {
            writer.write(Map.of("title", "甲", "abstract", most));
            writer.write(Map.of("title", "乙", "abstract", most + "多"));
        }
        if (format == TableFormat.XLSX) {
            file = sheet("<row r='1'>" + cell("A1", "标题") + cell("B1", "成果简介") + "</row><row r='2'>" + cell("A2", "甲")
                    + cell("B2", most) + "</row><row r='3'>" + cell("B3", most + "多") + "</row>");
        }

        int first = format == TableFormat.JSON_LINES ? 1 : 2;
        assertThat(read(file))
                .containsExactly(
                        Row.of(first, Map.of("title", "甲", "abstract", most)),
                        faulty(
                                first + 1,
                                format == TableFormat.XLSX ? Map.of() : Map.of("title", "乙"),
                                Row.Finding.tooLong("abstract", most + "多")));
    }

    @Test
    void moreRowsThanATableHasAreRefused() throws IOException {
        assertThat(read(text("标题\n" + "甲\n".repeat(TableLimits.ROWS)))).hasSize(TableLimits.ROWS);
        assertRefused(text("标题\n" + "甲\n".repeat(TableLimits.ROWS + 1)), Reason.TOO_MANY_ROWS);
        assertRefused(text("标题\n" + "\n".repeat(20_000_000)), Reason.TOO_MANY_ROWS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r='ZZZZZZ2'/>",
                "<c r='XFE2'/>",
                "<c r='A2147483648'/>",
                "<c r='A1048577'/>",
                "<c r='A99999999999999999999'/>",
                "<c r='AAAAAAAAAAAAAAAAAAAAAAAA2'/>",
                "<c r='2'/>",
                "<c r='B'/>",
                "<c r='B-2'/>",
                "</row><row r='2147483648'><c r='A3'/>",
                "</row><row r='-1'><c r='A3'/>"
            })
    void aCellOutsideOfASheetIsFoundBeforeARowIsMadeAsWideAsItSays(String cell) throws IOException {
        assertRefused(
                sheet("<row r='1'>" + cell("A1", "标题") + "</row><row r='2'>" + cell("A2", "甲") + cell + "</row>"),
                Reason.CELL_OUT_OF_RANGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c x:r='ZZZZZZ2' t='str'><v>x</v></c>",
                "<c x:r='XFE2' t='str'><v>x</v></c>",
                "</row><row x:r='2147483647'><c t='str'><v>x</v></c>",
                "</row><row r='3'><c x:t='s' t='str'><v>x</v></c>"
            })
    void whatStandsInAnotherNameSpaceSaysNothingOfACell(String cell) throws IOException {
        Path file =
                workbook("<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:x='urn:x'>"
                        + "<sheetData><row r='1'>" + cell("A1", "标题") + "</row><row r='2'>" + cell
                        + "</row></sheetData></worksheet>");

        assertThat(read(file)).singleElement().satisfies(row -> assertThat(row.values())
                .isEqualTo(Map.of("title", "x")));
    }

    /** Rows within a row are none: their cells are those of the outer one. */
    @Test
    void aRowIsNoWiderThanASheetWhateverStandsWithinIt() throws IOException {
        String many = ("<row/>" + "<c/>".repeat(10_000)).repeat(2);

        assertRefused(
                sheet("<row r='1'>" + cell("A1", "标题") + "</row><row r='2'>" + many + "<c t='str'><v>x</v></c></row>"),
                Reason.CELL_OUT_OF_RANGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<c><v>PIECES</v></c>", "<c><f>PIECES</f></c>", "<c t='inlineStr'><is><t>PIECES</t></is></c>"})
    void aTextInPiecesIsNoLongerThanACellHolds(String cell) throws IOException {
        String pieces = ("x".repeat(1000) + "<b/>").repeat(300);

        assertRefused(sheet("<row r='1'>" + cell.replace("PIECES", pieces) + "</row>"), Reason.TOO_LARGE);
    }

    @Test
    void mergedCellsAreThoseOfAllSheetsAndOfSheetsAlone() throws IOException {
        String rows = "<row r='1'>" + cell("A1", "标题") + "</row><row r='2'>" + cell("A2", "甲") + "</row>";
        String areas = "<mergeCell ref='A1:A1'/>".repeat(60_000);

        assertThat(read(new TestWorkbook()
                        .sheet("a", "visible", rows, areas)
                        .sheet("b", rows)
                        .write(folder)))
                .hasSize(1);
        assertRefused(
                new TestWorkbook()
                        .sheet("a", "visible", rows, areas)
                        .sheet("b", "visible", rows, areas)
                        .write(folder),
                Reason.TOO_LARGE);
        assertThat(Unpacked.check(new TestWorkbook()
                        .sheet(
                                "a",
                                "visible",
                                rows,
                                "<mergeCell ref='B2:B3'/><mergeCell ref='" + "B".repeat(1000) + "2:B3'/>")
                        .part("b", "visible", "<other><mergeCell ref='B2:B3'/></other>")
                        .write(folder)))
                .containsOnly(Map.entry("xl/worksheets/sheet1.xml", List.of("B2:B3")));
    }

    @Test
    void whatIsKeptOfStylesTextsAndSheetsHasBounds() throws IOException {
        String rows = "<row r='1'>" + cell("A1", "标题") + "</row>";

        assertRefused(
                new TestWorkbook()
                        .texts("<si/>".repeat(2_000_001))
                        .sheet("a", rows)
                        .write(folder),
                Reason.TOO_LARGE);
        assertRefused(
                new TestWorkbook()
                        .part("b", "visible", "<cellXfs>" + "<xf/>".repeat(200_001) + "</cellXfs>")
                        .sheet("a", rows)
                        .write(folder),
                Reason.TOO_LARGE);
    }

    @Test
    void cellsThatSayNothingOfTheirPlaceAreCounted() throws IOException {
        assertRefused(sheet("<row>" + "<c/>".repeat(20_000) + "</row>"), Reason.CELL_OUT_OF_RANGE);
    }

    @Test
    void theLastCellOfASheetIsOne() throws IOException {
        Path file = sheet("<row r='1'>" + cell("A1", "标题") + "</row><row r='1048576'>" + cell("A1048576", "甲")
                + "<c r='XFD1048576'/></row>");

        assertThat(read(file)).containsExactly(Row.of(1_048_576, Map.of("title", "甲")));
    }

    @Test
    void whatTheReaderOfWorkbooksWouldKeepInMemoryHasBounds() throws IOException {
        assertRefused(sheet("<a>".repeat(1_000_000)), Reason.TOO_LARGE);
        assertRefused(sheet("<row r='1' " + attributes(2_000) + "/>"), Reason.TOO_LARGE);
        assertRefused(sheet("<row r='1' a='" + "x".repeat(2_000_000) + "'/>"), Reason.TOO_LARGE);
        assertRefused(sheet("<row r='1'>" + cell("A1", "x".repeat(300_000)) + "</row>"), Reason.TOO_LARGE);
        assertRefused(
                sheet(IntStream.range(0, 10_000)
                        .mapToObj(one -> "<n" + one + "/>")
                        .collect(Collectors.joining())),
                Reason.TOO_LARGE);
        assertRefused(
                sheet("<row r='1'><c r='A1'><f>" + "1+".repeat(10_000) + "1</f><v>1</v></c></row>"), Reason.TOO_LARGE);
        assertRefused(
                sheet("<row r='1'>" + "<c><f t='array' ref='A1:A9'>1</f></c>".repeat(2_000) + "</row>"),
                Reason.TOO_LARGE);
    }

    @Test
    void whatFormatsAndMergedCellsAndPiecesOfTextsSayHasBounds() throws IOException {
        String rows = "<row r='1'>" + cell("A1", "标题") + "</row><row r='2'><c r='A2' s='1'><v>5</v></c></row>";
        assertThat(read(new TestWorkbook()
                        .formats("[".repeat(900_000))
                        .sheet("a", rows)
                        .write(folder)))
                .containsExactly(Row.of(2, Map.of("title", "5")));
        String all = IntStream.range(0, 50_000)
                .mapToObj(one -> "<mergeCell ref='A1:XFD1048576'/>")
                .collect(Collectors.joining());
        String many = IntStream.range(2, 5_000)
                .mapToObj(one -> "<row r='" + one + "'>" + cell("B" + one, "乙") + "</row>")
                .collect(Collectors.joining());
        assertThat(read(new TestWorkbook()
                        .sheet(
                                "a",
                                "visible",
                                "<row r='1'>" + cell("A1", "标题") + cell("B1", "成果简介") + "</row>" + many,
                                all)
                        .write(folder)))
                .isNotNull();
        assertRefused(
                new TestWorkbook().sheet("a", "visible", rows, all + all + all).write(folder), Reason.TOO_LARGE);
        assertRefused(
                new TestWorkbook()
                        .texts("<si>" + ("<r><t>" + "x".repeat(1000) + "</t></r>").repeat(300) + "</si>")
                        .sheet("a", rows)
                        .write(folder),
                Reason.TOO_LARGE);
    }

    private static String attributes(int count) {
        return IntStream.range(0, count).mapToObj(one -> "a" + one + "='1'").collect(Collectors.joining(" "));
    }

    @Test
    void entitiesOfAWorkbookAreNotResolved() throws IOException {
        String laughs = IntStream.range(1, 12)
                .mapToObj(one -> "<!ENTITY l" + one + " '" + ("&l" + (one - 1) + ";").repeat(10) + "'>")
                .collect(Collectors.joining());
        Path file = workbook("<!DOCTYPE worksheet [<!ENTITY l0 'ha'>" + laughs + "<!ENTITY file SYSTEM '"
                + Path.of("pom.xml").toUri() + "'>]>"
                + worksheet(
                        "<row r='1'>" + cell("A1", "标题") + "</row><row r='2'>" + cell("A2", "&l11;&file;") + "</row>"));

        assertRefused(file, Reason.BROKEN);
    }

    @Test
    void anUnknownHeadingIsToldInOneShortLineWhateverItHolds() throws IOException {
        try (TableReader table =
                TableReader.open(text("标题,\"备\u0000注\n二\",\"" + "长".repeat(1000) + "\"\n甲\n"), COLUMNS)) {
            assertThat(table.facts().unknownHeadings()).containsExactly("备 注 二", "长".repeat(TableLimits.HEADING));
        }
    }

    private static Row faulty(long number, Map<String, String> values, Row.Finding fault) {
        return new Row(number, values, List.of(fault), List.of());
    }

    private static void assertRefused(Path file, Reason reason) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(UnreadableTableException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }

    private Path text(String content) throws IOException {
        return Files.write(Files.createTempFile(folder, "table", ""), content.getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(String place, String text) {
        return "<c r='" + place + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    private static String worksheet(String rows) {
        return "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    private Path sheet(String rows) throws IOException {
        return workbook(worksheet(rows));
    }

    /** A workbook that is whole but for what its sheet holds. */
    private Path workbook(String sheet) throws IOException {
        return new TestWorkbook().part("a", "visible", sheet).write(folder);
    }

    private static List<Row> read(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (TableReader table = TableReader.open(file, COLUMNS)) {
            table.forEachRemaining(rows::add);
        }
        return rows;
    }
}
