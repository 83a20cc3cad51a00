package org.duijie.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duijie.tables.TestWorkbook.cell;
import static org.duijie.tables.TestWorkbook.row;
import static org.duijie.tables.TestWorkbook.texts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duijie.tables.UnreadableTableException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sheet is read as it shows itself. */
class SheetTest {
    private static final List<Column> COLUMNS = List.of(
            new Column("title", "标题", "Title"),
            new Column("abstract", "成果简介", "Abstract"),
            new Column("keywords", "关键词", "Keywords"),
            new Column("contactName", "联系人", "Contact name").alsoNamed(List.of("联系人姓名")),
            new Column("contactPhone", "联系电话", "Contact phone").alsoNamed(List.of("联系人电话")));

    private static final String HEADINGS = texts(1, "标题", "成果简介", "关键词");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "98.599999999999994 | 0 | 98.6",
                "6.0 | 0 | 6",
                "0.1 | 0 | 0.1",
                "1E3 | 0 | 1000",
                "-0 | 0 | 0",
                "0.955 | 1 | 95.5%",
                "46568 | 2 | 2027-06-30",
                "46568.5 | 2 | 2027-06-30",
                "46568.5 | 3 | 2027-06-30 12:00:00",
                "0.5 | 4 | 12:00:00",
                "1.5 | 5 | 36:00:00",
                "46568 | 6 | 2027-06-30",
                "46568 | 7 | 46568",
                "60 | 2 | 1900-02-29",
                "1 | 2 | 1900-01-01",
                "99999999 | 2 | 99999999",
                "1e999999999 | 0 | 1E+999999999",
                "1e999999999 | 2 | 1E+999999999",
                "1e-999999999 | 2 | 1E-999999999",
                "1e-999999999 | 1 | 1E-999999999",
                "no number | 0 | no number"
            })
    void aNumberIsReadAsItIsShown(String number, int style, String shown) throws IOException {
        Path file = new TestWorkbook()
                .formats(
                        "0.0%",
                        "yyyy/m/d",
                        "yyyy-mm-dd hh:mm",
                        "h:mm AM/PM",
                        "[h]:mm:ss",
                        "[$-804]yyyy\"年\"m\"月\"d\"日\";@".replace("\"", "&quot;"),
                        "#,##0.00\"days\"".replace("\"", "&quot;"))
                .sheet("a", HEADINGS + row(2, cell("A2", "甲"), "<c r='B2' s='" + style + "'><v>" + number + "</v></c>"))
                .write(folder);

        assertThat(read(file))
                .extracting(row -> row.values().get("abstract"))
                .containsExactly(shown.replace("1900-02-29", "1900-03-01"));
    }

    @Test
    void daysCountFrom1904WhereTheWorkbookSaysSo() throws IOException {
        Path file = new TestWorkbook()
                .from1904()
                .formats("yyyy-mm-dd")
                .sheet("a", HEADINGS + row(2, "<c r='A2' s='1'><v>45106</v></c>"))
                .write(folder);

        assertThat(read(file)).containsExactly(Row.of(2, Map.of("title", "2027-06-30")));
    }

    @ParameterizedTest
    @CsvSource({
        "<c r='B2' t='d'><v>2027-06-30</v></c>, 2027-06-30",
        "<c r='B2' t='d'><v>2027-06-30T00:00:00</v></c>, 2027-06-30",
        "<c r='B2' t='b'><v>1</v></c>, TRUE",
        "<c r='B2' t='str'><f>A1</f><v>甲_x000D_乙</v></c>, '甲\r乙'",
        "<c r='B2'><f>1+1</f><v>2</v></c>, 2",
        "<c r='B2' t='s'><v>0</v></c>, '第一行\r\n第二行'",
        "<c r='B2' t='s'><v>1</v></c>, 型号_x000D_是字面",
        "<c r='B2' t='s'><v>2</v></c>, 粗细"
    })
    void aCellIsReadWhateverItsType(String cell, String shown) throws IOException {
        Path file = new TestWorkbook()
                .texts("<si><t>第一行_x000D_\n第二行</t></si><si><t>型号_x005F_x000D_是字面</t></si>"
                        + "<si><r><t>粗</t></r><r><rPr/><t>细</t></r><rPh sb='0' eb='1'><t>cuxi</t></rPh></si>")
                .sheet("a", HEADINGS + row(2, cell("A2", "甲"), cell))
                .write(folder);

        assertThat(read(file)).containsExactly(Row.of(2, Map.of("title", "甲", "abstract", shown)));
    }

    @Test
    void aCellWithAnErrorIsNamedAndWithWhatItShows() throws IOException {
        Path file = new TestWorkbook()
                .sheet(
                        "a",
                        HEADINGS
                                + row(
                                        2,
                                        cell("A2", "甲"),
                                        "<c r='B2' t='e'><f>#REF!</f><v>#REF!</v></c><c r='C2'><f>A1</f></c>"
                                                + "<c r='D2' t='e'><v>#N/A</v></c>")
                                + row(3, cell("A3", "乙"), "<c r='B3' t='str'><f>\"\"</f><v></v></c>"))
                .write(folder);

        assertThat(read(file))
                .containsExactly(
                        new Row(
                                2,
                                Map.of("title", "甲"),
                                List.of(
                                        new Row.Finding("abstract", Row.Fault.CELL_ERROR, Map.of("found", "#REF!")),
                                        new Row.Finding(
                                                "keywords", Row.Fault.FORMULA_WITHOUT_VALUE, Map.of("found", "")),
                                        Row.Finding.of(null, Row.Fault.TOO_MANY_CELLS)),
                                List.of()),
                        Row.of(3, Map.of("title", "乙")));
    }

    @Test
    void theFirstSheetThatCanBeSeenAndHasHeadingsIsReadAndTheOthersAreTold() throws IOException {
        Path file = new TestWorkbook()
                .sheet("old", "hidden", HEADINGS + texts(2, "旧"), "")
                .sheet("older", "veryHidden", HEADINGS + texts(2, "更旧"), "")
                .sheet("填表说明", texts(1, "请逐行填写"))
                .sheet("空", "")
                .sheet("填写", HEADINGS + texts(2, "新"))
                .sheet("去年", HEADINGS + texts(2, "去年"))
                .write(folder);

        try (TableReader table = TableReader.open(file, COLUMNS)) {
            assertThat(table.next().values()).containsEntry("title", "新");
            assertThat(table.facts().sheet()).isEqualTo("填写");
            assertThat(table.facts().otherSheets()).containsExactly("old", "older", "填表说明", "空", "去年");
        }
        assertThat(read(file, new Mapping("去 年", null, Map.of(), Map.of())))
                .containsExactly(Row.of(2, Map.of("title", "去年")));
        assertThatThrownBy(() -> read(file, new Mapping("明年", null, Map.of(), Map.of())))
                .isInstanceOfSatisfying(UnreadableTableException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Reason.NO_SUCH_SHEET))
                .hasFieldOrPropertyWithValue("found", "old, older, 填表说明, 空, 填写, 去年");
    }

    @Test
    void whatStandsAboveTheHeadingsIsTold() throws IOException {
        Path file = new TestWorkbook()
                .sheet(
                        "a",
                        texts(1, "2026年技术成果征集表")
                                + texts(2, "填报日期：", "2026-11-30")
                                + texts(4, "标题", "备注", "成果简介")
                                + texts(5, "甲", "丙", "乙"))
                .write(folder);

        try (TableReader table = TableReader.open(file, COLUMNS)) {
            assertThat(table.next()).isEqualTo(Row.of(5, Map.of("title", "甲", "abstract", "乙")));
            assertThat(table.facts().headingRow()).isEqualTo(4);
            assertThat(table.facts().above()).containsExactly("2026年技术成果征集表", "填报日期： 2026-11-30");
            assertThat(table.facts().unknownHeadings()).containsExactly("备注");
        }
    }

    @Test
    void aCellThatIsMergedWithThoseBelowIsSaidOfEachRow() throws IOException {
        Path file = new TestWorkbook()
                .sheet(
                        "a",
                        "visible",
                        HEADINGS
                                + texts(2, "甲", "共同", "一")
                                + texts(3, "乙", null, null)
                                + row(4)
                                + texts(5, "丙", "自己", "三"),
                        "<mergeCells><mergeCell ref='B2:B4'/><mergeCell ref='A5:B5'/><mergeCell ref='C2:C3'/>"
                                + "<mergeCell ref='ZZZ1:ZZZ9'/><mergeCell ref='none'/></mergeCells>")
                .write(folder);

        assertThat(read(file))
                .containsExactly(
                        Row.of(2, Map.of("title", "甲", "abstract", "共同", "keywords", "一")),
                        Row.of(3, Map.of("title", "乙", "abstract", "共同", "keywords", "一")),
                        Row.of(5, Map.of("title", "丙", "abstract", "自己", "keywords", "三")));
    }

    @Test
    void aCellThatIsMergedWithTheOneBesideItIsTold() throws IOException {
        Path file = new TestWorkbook()
                .sheet(
                        "a",
                        "visible",
                        HEADINGS + texts(2, "甲", "乙"),
                        "<mergeCells><mergeCell ref='B2:C2'/></mergeCells>")
                .write(folder);

        assertThat(read(file))
                .containsExactly(new Row(
                        2,
                        Map.of("title", "甲", "abstract", "乙"),
                        List.of(),
                        List.of(new Row.Finding("keywords", Row.Fault.MERGED_ACROSS, Map.of("cells", "B2:C2")))));
    }

    @Test
    void headingsOverHeadingsAreReadTogether() throws IOException {
        Path file = new TestWorkbook()
                .sheet(
                        "a",
                        "visible",
                        texts(1, "标题", "联系人", null, "成果简介")
                                + texts(2, null, "姓名", "电话", null)
                                + texts(3, "甲", "示例甲", "000-0000-0000", "乙"),
                        "<mergeCells><mergeCell ref='A1:A2'/><mergeCell ref='B1:C1'/><mergeCell ref='D1:D2'/></mergeCells>")
                .write(folder);

        assertThat(read(file))
                .containsExactly(Row.of(
                        3,
                        Map.of("title", "甲", "abstract", "乙", "contactName", "示例甲", "contactPhone", "000-0000-0000")));
    }

    @Test
    void aColumnWithoutAHeadingIsToldWhereSomethingStandsInIt() throws IOException {
        Path file = new TestWorkbook()
                .sheet("a", texts(1, "标题", null, null, "关键词") + texts(2, "甲", null, "不见了", "丙"))
                .write(folder);

        try (TableReader table = TableReader.open(file, COLUMNS)) {
            assertThat(table.next()).isEqualTo(Row.of(2, Map.of("title", "甲", "keywords", "丙")));
            assertThat(table.facts().unknownHeadings()).containsExactly("(C)");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatXmlCannotHoldIsReadAsItWasWritten(TableFormat format) throws IOException {
        String text = "第一行\r\n第二行_x000D_字面 _x005F_ \u0001末";
        Path file = folder.resolve("table");
        try (OutputStream out = Files.newOutputStream(file);
                TableWriter writer = TableWriter.to(out, format, COLUMNS, true)) {
            writer.write(Map.of("title", text));
        }

        assertThat(read(file)).extracting(row -> row.values().get("title")).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<row r='2'/><row r='2'/>", "<row r='3'/><row r='2'/>", "<row r='2'><c t='s'><v>7</v></c></row>"
            })
    void aSheetThatContradictsItselfIsBroken(String rows) throws IOException {
        Path file = new TestWorkbook().sheet("a", HEADINGS + rows).write(folder);

        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(UnreadableTableException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Reason.BROKEN));
    }

    private static List<Row> read(Path file) throws IOException {
        return read(file, Mapping.NONE);
    }

    private static List<Row> read(Path file, Mapping mapping) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (TableReader table = TableReader.open(file, COLUMNS, mapping)) {
            table.forEachRemaining(rows::add);
        }
        return rows;
    }
}
