package org.duijie.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {
    private static final List<Column> COLUMNS = List.of(
            new Column("title", "标题", "Title"),
            new Column("abstract", "成果简介", "Abstract"),
            new Column("trl", "技术就绪度", "TRL", Choice.plain("1", "2", "3", "4", "5", "6", "7", "8", "9")),
            new Column("keywords", "关键词", "Keywords"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK"})
    void csvIsReadInTheEncodingThatItHas(String encoding) throws IOException {
        Path file = file("标题,成果简介,技术就绪度\r\n碳化硅模块,\"低电感，\r\n1200 V\",6\r\n", Charset.forName(encoding));

        assertThat(read(file))
                .containsExactly(Row.of(2, Map.of("title", "碳化硅模块", "abstract", "低电感，\r\n1200 V", "trl", "6")));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeading() throws IOException {
        assertThat(read(file("\uFEFF标题\n甲\n", StandardCharsets.UTF_8)))
                .containsExactly(Row.of(2, Map.of("title", "甲")));
    }

    @ParameterizedTest
    @CsvSource({
        "标题, title",
        "Title, title",
        "TITLE, title",
        "标 题*, title",
        "标题（必填）, title",
        "技术就绪度(TRL), trl",
        "trl, trl",
        "abstract, abstract",
        "Key words, keywords"
    })
    void aHeadingIsKnownInEitherLanguageAndAsPeopleWriteIt(String heading, String field) throws IOException {
        assertThat(read(file(heading + "\nx\n", StandardCharsets.UTF_8)))
                .containsExactly(Row.of(2, Map.of(field, "x")));
    }

    @Test
    void whatStandsUnderAnUnknownHeadingIsToldOfAndNotRead() throws IOException {
        try (TableReader table = TableReader.open(file("标题,备注\n甲,乙\n", StandardCharsets.UTF_8), COLUMNS)) {
            assertThat(table.facts().unknownHeadings()).containsExactly("备注");
            assertThat(table.next()).isEqualTo(Row.of(2, Map.of("title", "甲")));
        }
    }

    @Test
    void aBadRowIsToldOfAndTheOthersAreRead() throws IOException {
        assertThat(read(file("标题\n甲\n乙,多\n\n丁\n", StandardCharsets.UTF_8)))
                .containsExactly(
                        Row.of(2, Map.of("title", "甲")),
                        new Row(
                                3,
                                Map.of("title", "乙"),
                                List.of(Row.Finding.of(null, Row.Fault.TOO_MANY_CELLS)),
                                List.of()),
                        Row.of(5, Map.of("title", "丁")));
        assertThat(read(file(
                        "{\"title\": \"甲\", \"trl\": 6, \"keywords\": [\"a\", \"b\"]}\n{oops\n[1]\n\n{\"标题\": \"丁\"}",
                        StandardCharsets.UTF_8)))
                .containsExactly(
                        Row.of(1, Map.of("title", "甲", "trl", "6", "keywords", "a\nb")),
                        Row.faulty(2, Row.Fault.MALFORMED_JSON),
                        Row.faulty(3, Row.Fault.MALFORMED_JSON),
                        Row.of(5, Map.of("title", "丁")));
    }

    @Test
    void aQuoteOutOfPlaceCostsNoOtherRow() throws IOException {
        assertThat(read(file("标题,trl\n\"甲\"乙,1\n丙\"丁,2\n戊,3\n", StandardCharsets.UTF_8)))
                .extracting(row -> row.values().get("trl"))
                .containsExactly("1", "2", "3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+86",
                "-5",
                "@x",
                "'=1",
                "''-",
                "it's",
                "a=b",
                "＝1+1",
                "＋86",
                "－5",
                "＠x",
                "\u200b=1",
                "\ufeff@x",
                "\u200b\u2060＝1",
                "'\u200b=1",
                "\u200e-5"
            })
    void textThatASpreadsheetWouldRunIsWrittenAsTextAndReadAsItWas(String text) throws IOException {
        Path file = folder.resolve("table");
        try (OutputStream out = Files.newOutputStream(file);
                TableWriter writer = TableWriter.to(out, TableFormat.CSV, COLUMNS, false)) {
            writer.write(Map.of("title", text));
        }

        assertThat(Files.readString(file).lines().skip(1))
                .noneMatch(line -> line.matches("\"?[\\p{C}\\p{Z}]*[=+\\-@＝＋－＠].*"));
        assertThat(read(file)).containsExactly(Row.of(2, Map.of("title", text)));
    }

    @Test
    void theUnitOfAHeadingIsThatOfTheBareNumbersBelowIt() throws IOException {
        Column budget = new Column("budget", "预算", "Budget").alsoNamed(List.of("拟投入资金总额"));
        Path file = file("标题,拟投入资金总额（单位：万元）\n甲,50\n乙,面议\n丙,80 亿\n丁,50~120\n戊,≥50\n", StandardCharsets.UTF_8);
        List<String> cells = new ArrayList<>();
        try (TableReader table = TableReader.open(file, List.of(COLUMNS.getFirst(), budget))) {
            table.forEachRemaining(row -> cells.add(row.values().get("budget")));
        }

        assertThat(cells).containsExactly("50万元", "面议", "80 亿", "50~120万元", "≥50万元");
    }

    @ParameterizedTest
    @CsvSource({
        "预算（百万元）, 50百万元",
        "预算（单位：千万元）, 50千万元",
        "预算(元), 50元",
        "预算（千元）, 50千元",
        "预算（人民币万元）, 50万元",
        "预算（万美元）, 50万美元",
        "Budget (EUR), 50EUR"
    })
    void aUnitIsReadWhole(String heading, String cell) throws IOException {
        Column budget = new Column("budget", "预算", "Budget");
        try (TableReader table = TableReader.open(file(heading + "\n50\n", StandardCharsets.UTF_8), List.of(budget))) {
            assertThat(table.next().values()).containsEntry("budget", cell);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"标\u00a0题", "标\u200b题 ", "＊标题：", "标题（必填）", "ＴＩＴＬＥ", "title *"})
    void aHeadingIsKnownInWhateverWidthAndWithWhatPeopleAdd(String heading) throws IOException {
        assertThat(read(file("\"" + heading + "\",trl\n甲,1\n", StandardCharsets.UTF_8)))
                .extracting(row -> row.values().get("title"))
                .containsExactly("甲");
    }

    @Test
    void aWorkbookThatBreaksOffIsTold() throws IOException {
        Path file = folder.resolve("table");
        try (OutputStream out = Files.newOutputStream(file);
                TableWriter writer = TableWriter.to(out, TableFormat.XLSX, COLUMNS, false)) {
            for (int row = 0; row < 1000; row++) {
                writer.write(Map.of("title", "row " + row));
            }
        }
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(() -> read(file)).isInstanceOf(UnreadableTableException.class);
    }

    @Test
    void aWorkbookThatUnpacksToFarMoreThanItIsIsRefused() throws IOException {
        Path file = folder.resolve("table");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] blanks = new byte[1024 * 1024];
            for (int part = 0; part < 129; part++) {
                zip.write(blanks);
            }
        }

        assertThat(Files.size(file)).isLessThan(1024 * 1024);
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(UnreadableTableException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(UnreadableTableException.Reason.TOO_LARGE));
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "'a,b\nc,d\n', NO_KNOWN_HEADING",
        "'标题,trl,标题*\n甲,1,乙\n', DOUBLED_HEADING",
        "'PK\u0003\u0004 no workbook', BROKEN"
    })
    void whatIsNoTableIsRefusedAsAWhole(String content, UnreadableTableException.Reason reason) throws IOException {
        Path file = file(content, StandardCharsets.UTF_8);

        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(UnreadableTableException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {"标题,trl,标题* ! 标题 (A, C)", "标题,Title,关键词,关键词,关键词（三个）,trl,TRL ! 关键词 (C, D, E), trl (F, G)"})
    void headingsThatStandTwiceAreNamedWithTheirColumns(String headings, String named) throws IOException {
        Path file = file(headings + "\n甲\n", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(UnreadableTableException.class, refused -> assertThat(refused.found())
                        .isEqualTo(named));
    }

    @ParameterizedTest
    @EnumSource
    void tenThousandRowsThatWereWrittenAreReadAgain(TableFormat format) throws IOException {
        Path file = folder.resolve("table");
        try (OutputStream out = Files.newOutputStream(file);
                TableWriter writer = TableWriter.to(out, format, COLUMNS, true)) {
            for (int row = 1; row <= 10_000; row++) {
                writer.write(Map.of(
                        "title", "成果 " + row + " \"甲\", 乙", "trl", String.valueOf(1 + row % 9), "keywords", "a\nb"));
            }
        }

        assertThat(TableFormat.of(file)).isEqualTo(format);
        try (TableReader table = TableReader.open(file, COLUMNS)) {
            for (int row = 1; row <= 10_000; row++) {
                assertThat(table.next())
                        .isEqualTo(Row.of(
                                format == TableFormat.JSON_LINES ? row : row + 1,
                                Map.of(
                                        "title",
                                        "成果 " + row + " \"甲\", 乙",
                                        "trl",
                                        String.valueOf(1 + row % 9),
                                        "keywords",
                                        "a\nb")));
            }
            assertThat(table.hasNext()).isFalse();
        }
    }

    @Test
    void aChoiceIsKnownInEitherLanguage() {
        Column modes = new Column("modes", "方式", "Modes", List.of(new Choice("LICENCE", "技术许可")));

        assertThat(modes.code("技术许可")).isEqualTo("LICENCE");
        assertThat(modes.code("licence")).isEqualTo("LICENCE");
        assertThat(modes.code("租赁")).isEqualTo("租赁");
        assertThat(modes.shown("LICENCE", true)).isEqualTo("技术许可");
        assertThat(modes.shown("LICENCE", false)).isEqualTo("LICENCE");
    }

    @Test
    void theTemplateHasTheHeadingsAndDropDowns() throws IOException {
        Path file = folder.resolve("template.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Template.write(out, COLUMNS, true);
        }

        try (TableReader table = TableReader.open(file, COLUMNS)) {
            assertThat(table.facts().unknownHeadings()).isEmpty();
            assertThat(table.hasNext()).isFalse();
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(sheet).contains("dataValidation", "C2:C10001");
        }
    }

    @Test
    void theTemplateSaysWhatIsNeededHowLongItMayBeAndWhatMayStandInIt() throws IOException {
        List<Column> columns = List.of(
                new Column("title", "标题", "Title").ruledBy(new Rule(Rule.Need.ALWAYS, 120, false, null)),
                new Column("abstract", "成果简介", "Abstract").ruledBy(new Rule(Rule.Need.LATER, 4000, false, null)),
                new Column("modes", "方式", "Modes", List.of(new Choice("LICENCE", "技术许可"), new Choice("SALE", "转让")))
                        .ruledBy(new Rule(Rule.Need.NEVER, null, true, 7)),
                new Column("keywords", "关键词", "Keywords", List.of(), new Hint("用分号分隔", "with semicolons"))
                        .ruledBy(new Rule(Rule.Need.NEVER, 40, true, 8)));
        Path file = folder.resolve("template.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Template.write(out, columns, true);
        }

        try (TableReader table = TableReader.open(file, columns)) {
            assertThat(table.hasNext()).isFalse();
            assertThat(table.facts().unknownHeadings()).isEmpty();
            assertThat(table.facts().sheet()).isEqualTo("填写");
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(sheet).contains("errorStyle=\"warning\"");
        }
        List<Column> notes = List.of(
                new Column("column", "列", "Column"),
                new Column("need", "是否必填", "Needed"),
                new Column("length", "长度", "Length"),
                new Column("allowed", "可填内容", "Allowed"),
                new Column("how", "填写说明", "How"));
        try (TableReader table = TableReader.open(file, notes, new Mapping("说明", null, Map.of(), Map.of()))) {
            assertThat(table)
                    .toIterable()
                    .extracting(Row::values)
                    .containsExactly(
                            Map.of("column", "标题", "need", "必填", "length", "至多 120 个字符"),
                            Map.of("column", "成果简介", "need", "提交前必填", "length", "至多 4000 个字符"),
                            Map.of("column", "方式", "length", "至多 7 项", "allowed", "技术许可、转让"),
                            Map.of("column", "关键词", "length", "至多 8 项，每项至多 40 个字符", "how", "用分号分隔"));
        }
    }

    private Path file(String content, Charset encoding) throws IOException {
        return Files.write(Files.createTempFile(folder, "table", ""), content.getBytes(encoding));
    }

    private static List<Row> read(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (TableReader table = TableReader.open(file, COLUMNS)) {
            table.forEachRemaining(rows::add);
        }
        return rows;
    }
}
