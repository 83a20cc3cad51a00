package org.duijie.imports.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.duijie.contracts.demands.Budget;
import org.duijie.contracts.demands.Requirement;
import org.duijie.contracts.outcomes.Price;
import org.duijie.records.json.JsonColumn;
import org.duijie.records.rules.ViolationCollector;
import org.duijie.tables.MappedColumn;
import org.duijie.tables.Mapping;
import org.duijie.tables.Row;
import org.duijie.tables.TableReader;
import org.duijie.tables.TooLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The unit over a column of amounts is that of every number below it without one, however it is written, or it is refused. */
class HeadingUnitTest {
    private static final TableForm<Money> FORM = new TableForm<>(
            Money.class,
            new MoneyColumn(),
            List.of(
                    Fields.text("title", "名称", "Title"),
                    Fields.budget("budget", "预算", "Budget"),
                    Fields.price("price", "价格", "Price"),
                    Fields.wanted("indicators", "技术指标", "Indicators")),
            Map.of(),
            Map.of());

    @TempDir
    Path folder;

    /** A record with a field of each form that has units. */
    record Money(String title, Budget budget, Price price, List<Requirement> indicators) {}

    /** Keeps it as JSON. */
    static final class MoneyColumn extends JsonColumn<Money> {
        MoneyColumn() {
            super(Money.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "５０, , 500000",
        "'50 ', , 500000",
        "50.5, , 505000",
        "'1,200', , 12000000",
        "'1，200', , 12000000",
        "￥50, , 500000",
        "¥50, , 500000",
        "３０～５０, 300000, 500000",
        "３０-５０, 300000, 500000",
        "30－50, 300000, 500000",
        "30~50, 300000, 500000",
        "30至50, 300000, 500000",
        "¥30—¥50, 300000, 500000",
        "不超过50, , 500000",
        "不超过 ５０, , 500000",
        "不多于50, , 500000",
        "≤50, , 500000",
        "50以内, , 500000",
        "50以下, , 500000",
        "不低于30, 300000, ",
        "至少30, 300000, ",
        "30以上, 300000, ",
        "'≥30\n≤50', 300000, 500000",
        "50元, , 50",
        "５０万, , 500000",
        "30-50万, 300000, 500000",
        "30-50元, 30, 50",
        "3千以内, , 3000",
    })
    void aBudgetHasTheUnitOfItsHeadingUnlessItHasItsOwn(String cell, Long min, Long max) throws IOException {
        assertThat(read("预算（万元）", cell).budget()).isEqualTo(new Budget(min, max, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "50左右",
                "约50",
                "<50",
                "小于50",
                "50±10",
                "(50)",
                "30,50",
                "1,2",
                "12,00",
                "50/年",
                "50+",
                "-50",
                "2年50",
                "30元~50万~60",
                "30~50（含税）",
                "0万~50",
                "50萬",
                "50圆",
                "50%",
                "50k",
                "1e5",
                "五十",
                "30\n50"
            })
    void whatIsNoAmountUnderAUnitIsRefused(String cell) throws IOException {
        assertThat(refused("预算（万元）", cell)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"５０, 500000", "50, 500000", "¥50, 500000", "'1,200', 12000000", "50元, 50", "50万元, 500000"})
    void soHasAPrice(String cell, long amount) throws IOException {
        assertThat(read("价格（万元）", cell).price()).isEqualTo(new Price(amount, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "－1", "面议"})
    void whatIsNegotiableStaysSo(String cell) throws IOException {
        assertThat(read("价格（万元）", cell).price()).isEqualTo(new Price(null, true));
        assertThat(read("预算（万元）", cell).budget()).isEqualTo(new Budget(null, null, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "预算（万元）",
                "预算(单位：万元)",
                "预算(万 元)",
                "预算【万元】",
                "预算［万元］",
                "预算（万元",
                "预算（万）",
                "预算（单位：万）",
                "预算（人民币万）",
                "预算（含税）（万元）",
                "预算（请按人民币填写、含增值税以及全部的费用、单位：万元）",
                "Budget (万元)"
            })
    void theUnitIsFoundHoweverTheHeadingSaysIt(String heading) throws IOException {
        assertThat(read(heading, "50").budget()).isEqualTo(new Budget(null, 500_000L, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "预算（万美元）",
                "预算（万韩元）",
                "Budget (USD)",
                "Budget (k)",
                "Budget (k CNY)",
                "Budget (10k CNY)",
                "Budget (million yuan)",
                "Budget (CNY m)",
                "Budget (RMB'000)"
            })
    void underAUnitThatIsNotReadNumbersAreRefused(String heading) throws IOException {
        assertThat(refused(heading, "50")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"预算", "预算（元）", "预算（必填）", "预算（一万字以内）", "Budget (market price)", "Budget (CNY)"})
    void withoutOneTheyAreYuan(String heading) throws IOException {
        assertThat(read(heading, "50").budget()).isEqualTo(new Budget(null, 50L, false));
    }

    @Test
    void soItIsUnderAMapping() throws IOException {
        MappedColumn least = new MappedColumn("budget", "万元", "≥", null, Map.of(), TooLong.REFUSE);
        MappedColumn most = new MappedColumn("budget", null, "≤", null, Map.of(), TooLong.REFUSE);
        Mapping mapping = new Mapping(null, null, Map.of("从", least, "投入 万元", most), Map.of());

        Row row = row("从,投入 万元", "３０,￥５０", mapping);

        assertThat(FORM.content(row.values()).budget()).isEqualTo(new Budget(300_000L, 500_000L, false));
    }

    @ParameterizedTest
    @CsvSource({
        "效率（%）, , 效率≥, ９５, 95, %",
        "效率【单位：%】, , 效率≥, 95, 95, %",
        "单耗（kWh/t）, , 单耗≤, 50, 50, kWh/t",
        "成本（元/吨）, , 成本≤, 50, 50, 元/t",
        "年产值, 万元, 年产值≥, ３０, 300000, 元",
        "效率（%）, , 效率≥, 95‰, 95, ‰",
        "效率（必填）, , 效率≥, 95%, 95, %",
    })
    void soHasAnIndicatorOfAMappedHeading(
            String heading, String said, String prefix, String cell, BigDecimal value, String unit) throws IOException {
        MappedColumn mapped = new MappedColumn("indicators", said, prefix, null, Map.of(), TooLong.REFUSE);
        Row row = row(heading, cell, new Mapping(null, null, Map.of(heading, mapped), Map.of()));

        assertThat(FORM.content(row.values()).indicators())
                .extracting(Requirement::value, Requirement::unit)
                .containsExactly(Tuple.tuple(value, unit));
    }

    @ParameterizedTest
    @CsvSource({
        "单元造价（万）, 500000",
        "单元造价(单位：万), 500000",
        "单元造价（万元）, 500000",
        "单元造价（百万）, 50000000",
        "多元投入（人民币万）, 500000",
        "单元造价（元）, 50",
        "单元造价, 50",
    })
    void soHasAnAmountOfAMappedHeading(String heading, long amount) throws IOException {
        Mapping mapping = new Mapping(null, null, Map.of(heading, MappedColumn.to("price")), Map.of());

        Row row = row(heading, "50", mapping);

        assertThat(FORM.content(row.values()).price()).isEqualTo(new Price(amount, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"单元造价（k）", "美元金额（万）", "合同额美元（万）", "欧元预算（百万）", "造价£（万）"})
    void underAMappedHeadingWithAUnitThatIsNotReadAnAmountIsRefused(String heading) throws IOException {
        Mapping mapping = new Mapping(null, null, Map.of(heading, MappedColumn.to("price")), Map.of());
        ViolationCollector found = new ViolationCollector();

        FORM.content(row(heading, "50", mapping).values(), found);

        assertThat(found.violations()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "转换效率≥95, 转换效率, 95, %",
        "转换效率 ≥ 95, 转换效率, 95, %",
        "转换效率不低于９５, 转换效率, 95, %",
        "空载损耗占比<5, 空载损耗占比, 5, %",
        "转换效率≥95‰, 转换效率, 95, ‰",
        "额定功率≥95kW, 额定功率, 95, kW",
    })
    void aLineWithANameOfItsOwnHasTheUnitOfItsHeadingUnlessItHasItsOwn(
            String cell, String name, BigDecimal value, String unit) throws IOException {
        Row row = row(
                "效率（%）",
                quoted(cell), new Mapping(null, null, Map.of("效率（%）", MappedColumn.to("indicators")), Map.of()));

        assertThat(FORM.content(row.values()).indicators())
                .extracting(Requirement::name, Requirement::value, Requirement::unit)
                .containsExactly(Tuple.tuple(name, value, unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"转换效率≥90且≤95", "转换效率≥90，≤95", "转换效率不低于90，并且不超过95", "转换效率≥90且≤95%"})
    void soHaveTwoBoundsOfOneQuantity(String cell) throws IOException {
        Row row = row(
                "效率（%）",
                quoted(cell), new Mapping(null, null, Map.of("效率（%）", MappedColumn.to("indicators")), Map.of()));

        assertThat(FORM.content(row.values()).indicators())
                .extracting(Requirement::value, Requirement::upperValue, Requirement::unit)
                .containsExactly(Tuple.tuple(new BigDecimal(90), new BigDecimal(95), "%"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"转换效率≥95；空载损耗占比≤5", "转换效率≥95\n空载损耗占比≤5%"})
    void soHasEachOfSeveral(String cell) throws IOException {
        Row row = row(
                "效率（%）",
                quoted(cell), new Mapping(null, null, Map.of("效率（%）", MappedColumn.to("indicators")), Map.of()));

        assertThat(FORM.content(row.values()).indicators())
                .extracting(Requirement::name, Requirement::unit)
                .containsExactly(Tuple.tuple("转换效率", "%"), Tuple.tuple("空载损耗占比", "%"));
    }

    private Money read(String heading, String cell) throws IOException {
        return FORM.content(row(heading, quoted(cell), Mapping.NONE).values());
    }

    private boolean refused(String heading, String cell) throws IOException {
        ViolationCollector found = new ViolationCollector();
        FORM.content(row(heading, quoted(cell), Mapping.NONE).values(), found);
        return !found.violations().isEmpty();
    }

    private static String quoted(String cell) {
        return '"' + cell + '"';
    }

    private Row row(String headings, String cells, Mapping mapping) throws IOException {
        String csv = "名称," + headings + "\n甲," + cells + "\n";
        Path file = Files.writeString(Files.createTempFile(folder, "table", ""), csv);
        try (TableReader table = TableReader.open(file, FORM.columns(), mapping)) {
            return table.next();
        }
    }
}
