package org.duijie.imports.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duijie.contracts.demands.Budget;
import org.duijie.contracts.outcomes.Price;
import org.duijie.records.json.JsonColumn;
import org.duijie.records.problems.Violation;
import org.duijie.records.rules.ViolationCollector;
import org.duijie.tables.MappedColumn;
import org.duijie.tables.Mapping;
import org.duijie.tables.Row;
import org.duijie.tables.TableReader;
import org.duijie.tables.TooLong;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no digit, such as the mark of a footnote, never becomes one of a number, an amount or a day. */
class MarkedFiguresTest {
    private static final TableForm<Figures> FORM = new TableForm<>(
            Figures.class,
            new FiguresColumn(),
            List.of(
                    Fields.whole("level", "成熟度", "Level", List.of()),
                    Fields.budget("budget", "预算", "Budget"),
                    Fields.price("price", "价格", "Price"),
                    Fields.day("until", "有效期", "Until")),
            Map.of(),
            Map.of());

    @TempDir
    Path folder;

    /** A record with a field of each form that has digits. */
    record Figures(Integer level, Budget budget, Price price, LocalDate until) {}

    /** Keeps it as JSON. */
    static final class FiguresColumn extends JsonColumn<Figures> {
        FiguresColumn() {
            super(Figures.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "50¹万", "50①万", "50万¹", "50²", "5⁰万", "50½万", "½万", "5㊿万", "㊿万", "50万②", "10³", "2027⑥", "㊾万", "50₂万",
                "1⒈2万", "⑤", "5㋀", "🄁50", "30~5①万", "≤5①", "面议¹"
            })
    void aMarkBesideAnAmountRefusesIt(String cell) {
        assertRefused("budget", cell);
        assertRefused("price", cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6①", "⑥", "TRL⑥", "TRL6²", "⑥级"})
    void soItDoesANumber(String cell) {
        assertRefused("level", cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "202⑦-06-30",
                "2027-06-30¹",
                "2027-0⑥-30",
                "2027年⑥月30日",
                "4644⑦",
                "2026-01-01至2027-12-3①",
                "Jun 3⁰ 2027"
            })
    void soItDoesADay(String cell) {
        assertRefused("until", cell);
    }

    @ParameterizedTest
    @CsvSource({
        "预算（万元）, budget, 50¹",
        "预算（万元）, budget, 50①",
        "预算（万元）, budget, 10³",
        "预算（万元）, budget, '30~5①'",
        "价格（万元）, price, 50₂",
    })
    void soItDoesBelowAHeadingWithAUnit(String heading, String field, String cell) throws IOException {
        assertRefused(field, row(heading, cell, Mapping.NONE).values().get(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3①/06/2027", "30/06/202⑦"})
    void soItDoesBelowAHeadingWithAPatternOfDays(String cell) throws IOException {
        MappedColumn days = new MappedColumn("until", null, null, "d/M/yyyy", Map.of(), TooLong.REFUSE);
        Mapping mapping = new Mapping(null, null, Map.of("到", days), Map.of());

        assertRefused("until", row("到", cell, mapping).values().get("until"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"５０万", "𝟓𝟎万"})
    void digitsOfAnotherWidthAreDigits(String cell) {
        assertThat(FORM.content(Map.of("price", cell)).price()).isEqualTo(new Price(500_000L, false));
    }

    private static void assertRefused(String field, String cell) {
        ViolationCollector found = new ViolationCollector();

        FORM.content(Map.of(field, cell), found);

        assertThat(found.violations())
                .as(cell)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.field()).startsWith(field))
                .extracting(Violation::code)
                .containsOnly("wrong-type");
    }

    private Row row(String heading, String cell, Mapping mapping) throws IOException {
        Path file = Files.writeString(Files.createTempFile(folder, "table", ""), heading + "\n" + cell + "\n");
        try (TableReader table = TableReader.open(file, FORM.columns(), mapping)) {
            return table.next();
        }
    }
}
