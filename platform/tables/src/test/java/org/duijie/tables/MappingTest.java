package org.duijie.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.duijie.tables.UnreadableTableException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists with headings of their own are read as their organisation says, and lists of other programs as they come. */
class MappingTest {
    private static final List<Column> COLUMNS = List.of(
            new Column("title", "标题", "Title"),
            new Column("description", "描述", "Description"),
            new Column("modes", "合作方式", "Modes"),
            new Column("budget", "预算", "Budget"),
            new Column("until", "有效期至", "Until"));

    @TempDir
    Path folder;

    private static MappedColumn codes(String field, Map<String, String> codes) {
        return new MappedColumn(field, null, null, null, codes, TooLong.REFUSE);
    }

    @Test
    void aHeadingMeansWhatTheMappingSays() throws IOException {
        Mapping mapping = new Mapping(
                null,
                2,
                Map.of(
                        "Topic Name",
                        MappedColumn.to("title"),
                        "Agency",
                        MappedColumn.LEFT_OUT,
                        "How",
                        codes("modes", Map.of("joint work", "DEVELOPMENT", "Rights only", "LICENCE", "n/a", "")),
                        "Budget (k)",
                        new MappedColumn("budget", "千元", null, null, Map.of(), TooLong.REFUSE),
                        "Close Date",
                        new MappedColumn("until", null, null, "d/M/yyyy", Map.of(), TooLong.REFUSE)),
                Map.of("description", "see the call"));
        String csv = "Title,of,the,list\n topic name ,Agency,How,Budget (k),Close Date,Other\n"
                + "one,A,Joint Work; rights only,50,3/4/2027,x\ntwo,B,n/a,,2027-05-06,\nthree,,joint work,5~6,,\n";

        try (TableReader table = TableReader.open(file(csv), COLUMNS, mapping)) {
            assertThat(table.next().values())
                    .isEqualTo(Map.of(
                            "title",
                            "one",
                            "modes",
                            "DEVELOPMENT;LICENCE",
                            "budget",
                            "50千元",
                            "until",
                            "2027-04-03",
                            "description",
                            "see the call"));
            assertThat(table.next().values())
                    .isEqualTo(Map.of("title", "two", "until", "2027-05-06", "description", "see the call"));
            assertThat(table.next().values())
                    .isEqualTo(Map.of(
                            "title",
                            "three",
                            "modes",
                            "DEVELOPMENT",
                            "budget",
                            "5~6千元",
                            "description",
                            "see the call"));
            assertThat(table.facts().unknownHeadings()).containsExactly("Other");
            assertThat(table.facts().above()).containsExactly("Title of the list");
            assertThat(table.facts().headingRow()).isEqualTo(2);
        }
    }

    @Test
    void theRowOfTheHeadingsIsOneOfThoseThatAreReadInSearchOfThem() throws IOException {
        for (int row : new int[] {1, 20, TableLimits.HEAD_ROWS}) {
            Mapping mapping = new Mapping(null, row, Map.of(), Map.of());
            String above = "above\n".repeat(row - 1);

            try (TableReader table = TableReader.open(file(above + "Title\na\n"), COLUMNS, mapping)) {
                assertThat(table.next()).isEqualTo(Row.of(row + 1, Map.of("title", "a")));
            }
        }
    }

    @Test
    void whatTheMappingSaysComesBeforeWhatIsKnown() throws IOException {
        Mapping mapping = new Mapping(null, null, Map.of("Project", MappedColumn.to("title")), Map.of());

        try (TableReader table = TableReader.open(file("Title,Project\na,b\n"), COLUMNS, mapping)) {
            assertThat(table.next().values()).isEqualTo(Map.of("title", "b"));
            assertThat(table.facts().unknownHeadings()).containsExactly("Title");
        }
        try (TableReader table = TableReader.open(file("{\"Title\": \"a\", \"Project\": \"b\"}"), COLUMNS, mapping)) {
            assertThat(table.next().values()).isEqualTo(Map.of("title", "b"));
            assertThat(table.facts().unknownHeadings()).containsExactly("Title");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"项目名称,标题,项目名称\n甲,乙,丙\n", "{\"项目名称\": \"甲\", \"标题\": \"乙\"}"})
    void aFieldsOwnHeadingComesBeforeWhatFormsCallIt(String content) throws IOException {
        List<Column> columns = List.of(new Column("title", "标题", "Title").alsoNamed(List.of("项目名称")));

        try (TableReader table = TableReader.open(file(content), columns)) {
            assertThat(table.next().values()).isEqualTo(Map.of("title", "乙"));
            assertThat(table.facts().unknownHeadings()).containsExactly("项目名称");
        }
    }

    @Test
    void aMappedHeadingThatIsAnothersNameTakesNothingFromIt() throws IOException {
        Mapping mapping = new Mapping(null, null, Map.of("Title", MappedColumn.to("description")), Map.of());

        try (TableReader table = TableReader.open(file("Title,标题\na,b\n"), COLUMNS, mapping)) {
            assertThat(table.next().values()).isEqualTo(Map.of("description", "a", "title", "b"));
        }
    }

    @Test
    void severalColumnsOfOneFieldAreALineEach() throws IOException {
        Mapping mapping = new Mapping(
                null,
                null,
                Map.of(
                        "goal",
                        MappedColumn.to("description"),
                        "problem",
                        MappedColumn.to("description"),
                        "min",
                        new MappedColumn("budget", null, "≥", null, Map.of(), TooLong.REFUSE),
                        "max",
                        new MappedColumn("budget", null, "≤", null, Map.of(), TooLong.REFUSE)),
                Map.of());

        try (TableReader table =
                TableReader.open(file("Title,problem,goal,min,max\na,p,g,5,7\nb,,g,,7\n"), COLUMNS, mapping)) {
            assertThat(table.next().values())
                    .containsEntry("description", "p\ng")
                    .containsEntry("budget", "≥5\n≤7");
            assertThat(table.next().values()).containsEntry("description", "g").containsEntry("budget", "≤7");
        }
    }

    @Test
    void membersWithinMembersAreNamedByTheirPath() throws IOException {
        Mapping mapping = new Mapping(
                null,
                null,
                Map.of("about.text", MappedColumn.to("description"), "about.more.when", MappedColumn.to("until")),
                Map.of());
        String json =
                "\uFEFF{\"title\":\"a\",\"about\":{\"text\":\"t } { \\\" x\",\"more\":{\"when\":\"2027-01-02\",\"who\":1}},"
                        + "\"other\":{\"text\":1}}{\"title\":\"b\"} {\"title\":\n  \"c\"}\n,\n[{\"title\":\"d\"}]{\"title\":\"e\",\"title\":\"f\"}";

        Path file = file(json);
        assertThat(TableFormat.of(file)).isEqualTo(TableFormat.JSON_LINES);
        try (TableReader table = TableReader.open(file, COLUMNS, mapping)) {
            assertThat(table.next())
                    .isEqualTo(Row.of(1, Map.of("title", "a", "description", "t } { \" x", "until", "2027-01-02")));
            assertThat(table.next()).isEqualTo(Row.of(2, Map.of("title", "b")));
            assertThat(table.next()).isEqualTo(Row.of(3, Map.of("title", "c")));
            assertThat(table.next()).isEqualTo(Row.of(4, Map.of("title", "d")));
            assertThat(table.next()).isEqualTo(Row.faulty(5, Row.Fault.MALFORMED_JSON));
            assertThat(table.facts().unknownHeadings()).containsExactly("about.more.who", "other");
        }
    }

    @Test
    void anArrayOfObjectsIsATable() throws IOException {
        Path file = file("[\n  {\n    \"title\": \"a\"\n  },\n  {\n    \"title\": \"b\"\n  }\n]\n");

        assertThat(TableFormat.of(file)).isEqualTo(TableFormat.JSON_LINES);
        try (TableReader table = TableReader.open(file, COLUMNS)) {
            assertThat(table)
                    .toIterable()
                    .containsExactly(Row.of(2, Map.of("title", "a")), Row.of(5, Map.of("title", "b")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|", "，", "；"})
    void whatStandsBetweenCellsIsFound(String delimiter) throws IOException {
        String csv = String.join(delimiter, "标题（必填）", "描述", "\"预算\"") + "\n甲" + delimiter + "\"乙;,|\t丙\"" + delimiter
                + "50万\n";

        try (TableReader table = TableReader.open(file(csv), COLUMNS)) {
            assertThat(table.next().values())
                    .isEqualTo(Map.of("title", "甲", "description", "乙;,|\t丙", "budget", "50万"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"标题（必填）^描述（必填）^预算\n甲^乙^丙\n", "标题（必填）/描述\n甲/乙\n"})
    void whereItIsNotFoundNothingIsTaken(String csv) throws IOException {
        Path file = file(csv);

        assertThatThrownBy(() -> TableReader.open(file, COLUMNS))
                .isInstanceOfSatisfying(UnreadableTableException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Reason.NO_KNOWN_HEADING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"donâ€™t", "cafÃ©", "10\u00C2\u00B0C", "a\uFFFDb"})
    void textThatWentThroughAWrongEncodingIsTakenAndTold(String text) throws IOException {
        try (TableReader table = TableReader.open(file("Title\n" + text + "\n"), COLUMNS)) {
            Row row = table.next();
            assertThat(row.values()).containsEntry("title", text);
            assertThat(row.notes()).extracting(Row.Finding::fault).containsExactly(Row.Fault.DAMAGED_TEXT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it’s", "Ångström", "naïve café", "30 °C", "Â", "€ 5", "Größe"})
    void soundTextIsNotTakenForDamaged(String text) throws IOException {
        try (TableReader table = TableReader.open(file("Title\n" + text + "\n"), COLUMNS)) {
            assertThat(table.next()).isEqualTo(Row.of(2, Map.of("title", text)));
        }
    }

    private Path file(String content) throws IOException {
        return Files.write(Files.createTempFile(folder, "table", ""), content.getBytes(StandardCharsets.UTF_8));
    }
}
