package org.duijie.imports.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duijie.contracts.codes.CooperationMode;
import org.duijie.contracts.codes.IndicatorOperator;
import org.duijie.contracts.demands.Budget;
import org.duijie.contracts.demands.Requirement;
import org.duijie.contracts.outcomes.Price;
import org.duijie.records.json.JsonColumn;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.problems.Violation;
import org.duijie.records.rules.ViolationCollector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableFormTest {
    private static final TableForm<Thing> FORM = new TableForm<>(
            Thing.class,
            new ThingColumn(),
            List.of(
                    Fields.line("title", "名称", "Title"),
                    Fields.words("modes", "方式", "Modes", Choices.modes("LICENCE", "SERVICE")),
                    Fields.words("keywords", "关键词", "Keywords", List.of()),
                    Fields.sentences("points", "要点", "Points"),
                    Fields.wanted("indicators", "技术指标", "Indicators"),
                    Fields.budget("budget", "预算", "Budget"),
                    Fields.price("price", "价格", "Price"),
                    Fields.day("until", "有效期", "Until")),
            Map.of("source", "IMPORT"),
            Map.of());

    /** A record with a field of each form. */
    record Thing(
            String title,
            List<CooperationMode> modes,
            List<String> keywords,
            List<String> points,
            List<Requirement> indicators,
            Budget budget,
            Price price,
            LocalDate until,
            String source) {
        static Thing of(Requirement indicator) {
            return new Thing("a", null, null, null, List.of(indicator), null, null, null, "IMPORT");
        }
    }

    /** Keeps it as JSON. */
    static final class ThingColumn extends JsonColumn<Thing> {
        ThingColumn() {
            super(Thing.class);
        }
    }

    @Test
    void aTitleThatItsCellBreaksIsOneLine() {
        Thing content = FORM.content(Map.of("title", "高压\r\n电源\u2028模块"));

        assertThat(content.title()).isEqualTo("高压 电源 模块");
    }

    @ParameterizedTest
    @CsvSource({
        "500000~2000000, 500000, 2000000",
        "50~200万, 500000, 2000000",
        "50万-200万元, 500000, 2000000",
        "'1,200,000 至 2,000,000', 1200000, 2000000",
        "≥500000, 500000, ",
        "不超过 80万元, , 800000",
        "1.5亿, , 150000000",
        "5百万元, , 5000000",
        "2~3千万, 20000000, 30000000",
        "5千元, , 5000",
        "30－50万, 300000, 500000",
        "30−50万, 300000, 500000",
        "¥30~¥50万, 300000, 500000",
        "至少30万, 300000, ",
        "30万以上, 300000, ",
        "30万起, 300000, ",
        "不高于50万, , 500000",
        "50万以内, , 500000",
        "５０万元及以下, , 500000",
        "2十万, , 200000",
        "1百亿, , 10000000000",
        "'≤1,200,000\n≥1,000,000', 1000000, 1200000"
    })
    void aBudgetIsReadAsPeopleWriteIt(String cell, Long min, Long max) {
        assertThat(read("budget", cell).budget()).isEqualTo(new Budget(min, max, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "50万美元",
                "50EUR",
                "很多",
                "1~~~2",
                "5百亿万",
                "30,50",
                "1,2",
                "12,00",
                "1,2000",
                "0,500",
                "1,200,00万",
                "30万~50",
                "超过50万",
                "50万左右",
                "约50万",
                "不超过50万以内",
                "≥30万以内",
                "50\n60",
                "≤50\n≤60万"
            })
    void whatIsNoAmountOfYuanIsRefused(String cell) {
        assertThatThrownBy(() -> read("budget", cell)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> read("price", cell)).isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"面议", "negotiable", "Negotiable"})
    void whatIsToBeNegotiatedIsSaidInEitherLanguage(String cell) {
        assertThat(read("budget", cell).budget()).isEqualTo(new Budget(null, null, true));
        assertThat(read("price", cell).price()).isEqualTo(new Price(null, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-01", "2027/3/1", "2027年3月1日", "2027.3.1", "46447"})
    void aDayIsReadAsPeopleAndSpreadsheetsWriteIt(String cell) {
        assertThat(read("until", cell).until()).isEqualTo(LocalDate.of(2027, 3, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01至2027-12-31, 2027-12-31",
        "2026.1.1-2027.12.31, 2027-12-31",
        "２０２６年１月１日 ～ ２０２７年３月１日, 2027-03-01",
        "2026年1月——2028年2月, 2028-02-29",
        "2026.01-2027.11, 2027-11-30",
        "2026-2028年, 2028-12-31"
    })
    void ofATermTheLastDayIsRead(String cell, LocalDate until) {
        assertThat(read("until", cell).until()).isEqualTo(until);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-12-31至2026-01-01",
                "2026至2027-06",
                "2026-06-01至2027",
                "2026-13至2027-01",
                "2026-12",
                "2026",
                "3年",
                "长期"
            })
    void whatIsNoDayAndNoTermIsRefused(String cell) {
        assertThatThrownBy(() -> read("until", cell)).isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3年", "长期", "12个月", "2027-12-31至2026-01-01"})
    void ofATermWithoutALastDayItIsSaidHowOneIsWritten(String cell) {
        ViolationCollector found = new ViolationCollector();

        FORM.content(Map.of("until", cell), found);

        assertThat(found.violations()).singleElement().satisfies(one -> {
            assertThat(one.field()).isEqualTo("until");
            assertThat(one.facts().get("expected").toString()).contains("2026-01-01~2027-12-31");
            assertThat(one.facts().get("expected_zh").toString()).contains("2026-01-01至2027-12-31");
        });
    }

    @Test
    void wordsForOneCodeAreOneEntry() {
        assertThat(read("modes", "许可生产、技术服务、技术许可").modes())
                .containsExactly(CooperationMode.LICENCE, CooperationMode.SERVICE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "技术许可；技术服务",
                "许可生产、服务",
                "Ｌｉｃｅｎｓｅ; 技术 服务",
                "LICENCE\nSERVICE",
                "licence, 技术服务",
                "技术许可、SERVICE",
                "[\"LICENCE\",\"SERVICE\"]"
            })
    void codesAreKnownInEitherLanguage(String cell) {
        assertThat(read("modes", cell).modes()).containsExactly(CooperationMode.LICENCE, CooperationMode.SERVICE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "输出纹波 | ≤ | 5 | mV",
                "输出纹波｜<=｜5｜mV｜｜必须",
                "{\"name\":\"输出纹波\",\"operator\":\"LE\",\"value\":5,\"unit\":\"mV\",\"mustHave\":true}",
                "[{\"name\":\"输出纹波\",\"operator\":\"LE\",\"value\":5,\"unit\":\"mV\",\"mustHave\":true}]"
            })
    void anIndicatorIsReadAsPeopleWriteIt(String cell) {
        assertThat(read("indicators", cell).indicators())
                .containsExactly(
                        new Requirement("输出纹波", IndicatorOperator.LE, new BigDecimal(5), null, "mV", null, true));
    }

    @Test
    void aSentenceWithoutAWordOfItIsNoMust() {
        assertThat(read("indicators", "输出纹波≤5 mV").indicators())
                .containsExactly(
                        new Requirement("输出纹波", IndicatorOperator.LE, new BigDecimal(5), null, "mV", null, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"压力≥10MPa且≤20MPa", "压力≥10MPa，≤20MPa", "压力≥10MPa,≤20MPa", "压力≤20MPa并且不小于10MPa", "压力10~20MPa"})
    void twoBoundsOfOneQuantityAreAnInterval(String cell) {
        assertThat(read("indicators", cell).indicators())
                .containsExactly(new Requirement(
                        "压力", IndicatorOperator.BETWEEN, new BigDecimal(10), new BigDecimal(20), "MPa", null, false));
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void whateverAnIndicatorSaysIsReadAsItWasWritten(Requirement indicator) {
        Thing thing = Thing.of(indicator);

        for (boolean chinese : new boolean[] {true, false}) {
            Thing read = FORM.content(FORM.cells(thing, chinese));
            assertThat(FORM.written(read)).isEqualTo(FORM.written(thing));
        }
    }

    static List<Requirement> indicators() {
        return List.of(
                new Requirement("效率", IndicatorOperator.GE, new BigDecimal("98.50"), null, "%", "GB/T 1", false),
                new Requirement(
                        "温度",
                        IndicatorOperator.BETWEEN,
                        new BigDecimal("-40"),
                        new BigDecimal("85.0"),
                        "°C",
                        null,
                        true),
                new Requirement("a | b", IndicatorOperator.EQ, BigDecimal.ONE, null, null, null, true),
                new Requirement("寿命", IndicatorOperator.GT, new BigDecimal("3E+4"), null, "次", null, true),
                new Requirement("c", IndicatorOperator.LT, BigDecimal.TEN, null, "m", "one\ntwo", true),
                new Requirement("d e", IndicatorOperator.LT, BigDecimal.TEN, null, "", null, false));
    }

    @Test
    void entriesThatHoldSeparatorsAreReadAsTheyWereWritten() {
        Thing thing = new Thing(
                "a",
                List.of(CooperationMode.LICENCE),
                List.of("a, b", "c"),
                List.of("一；二"),
                null,
                null,
                null,
                null,
                "IMPORT");

        Map<String, String> cells = FORM.cells(thing, true);

        assertThat(cells).containsEntry("modes", "技术许可");
        assertThat(FORM.written(FORM.content(cells))).isEqualTo(FORM.written(thing));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "indicators ! 效率高 ! indicators[0] ! pattern",
                "indicators ! 效率≥95%；很好 ! indicators[1] ! pattern",
                "indicators ! 压力≥10MPa且≥20MPa ! indicators[0] ! pattern",
                "indicators ! 压力≥20MPa，≤10MPa ! indicators[0] ! pattern",
                "indicators ! 误差≤0.5%，≥3次 ! indicators[0] ! pattern",
                "indicators ! 压力≥10MPa（≤20MPa） ! indicators[0] ! pattern",
                "indicators ! 误差≤±0.5%，≥3次 ! indicators[0] ! pattern",
                "indicators ! 精度≤0.1mm，≥3种规格 ! indicators[0] ! pattern",
                "indicators ! 压力≥10MPa；≤20MPa ! indicators[1] ! pattern",
                "indicators ! 纹波 | ≤ | 小 | mV ! indicators[0].value ! wrong-type",
                "indicators ! 纹波 | 约 | 5 | mV ! indicators[0].operator ! unknown-code",
                "indicators ! 纹波 | ≤ | 5 | mV | | 随便 ! indicators[0].mustHave ! wrong-type",
                "indicators ! {\"name\": \"a\", \"colour\": 1} ! indicators[0].colour ! unknown-field",
                "budget ! 很多 ! budget.max ! wrong-type",
                "price ! 12.345 ! price.amount ! wrong-type",
                "modes ! 租赁 ! modes[0] ! unknown-code",
                "until ! 明年 ! until ! wrong-type"
            })
    void whatDoesNotFitIsNamedByItsPlace(String field, String cell, String place, String code) {
        assertThatThrownBy(() -> read(field, cell))
                .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(
                                refused.problem().violations())
                        .extracting(Violation::field, Violation::code)
                        .containsExactly(org.assertj.core.groups.Tuple.tuple(place, code)));
    }

    private static Thing read(String field, String cell) {
        Thing read = FORM.content(Map.of(field, cell));
        assertThat(read.source()).isEqualTo("IMPORT");
        return read;
    }
}
