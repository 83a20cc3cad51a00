package org.duijie.demand.pooling.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.duijie.contracts.codes.CooperationMode;
import org.duijie.contracts.codes.IndicatorOperator;
import org.duijie.contracts.codes.TechnologyField;
import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.demands.Budget;
import org.duijie.contracts.demands.Requirement;
import org.duijie.demand.demands.DemandContent;
import org.duijie.demand.demands.DemandContentBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonContentTest {
    private static final DemandContent WRITTEN = DemandContent.common("共性需求", "摘要", "描述");
    private static final LocalDate TODAY = LocalDate.parse("2026-07-01");

    /** Each case: two indicators of one name, and what is kept of them. */
    @ParameterizedTest
    @CsvSource({
        "LE 5 mV, LE 3 mV, LE 3 mV",
        "LE 5 mV, LT 5 mV, LT 5 mV",
        "LE 5 mV, LE 0.004 V, LE 0.004 V",
        "GE 95 %, GE 98 %, GE 98 %",
        "GT 95 %, GE 95 %, GT 95 %",
        "EQ 48 V, EQ 48 V, EQ 48 V",
        "LE 5 mV, LE 5 mV, LE 5 mV"
    })
    void theStricterOfTwoIndicatorsIsKept(String one, String other, String kept) {
        assertThat(merged(content(indicator(one, false)), content(indicator(other, false)))
                        .indicators())
                .containsExactly(indicator(kept, false));
        assertThat(merged(content(indicator(other, false)), content(indicator(one, false)))
                        .indicators())
                .containsExactly(indicator(kept, false));
    }

    /** What cannot be compared, or goes against each other, is for a person to settle. */
    @ParameterizedTest
    @CsvSource({"LE 5 mV, GE 10 mV", "EQ 48 V, EQ 24 V", "LE 5 mV, LE 3 kg", "LE 5 瓮, LE 3 坛"})
    void whatNeitherOfTwoDoesStaysBoth(String one, String other) {
        assertThat(merged(content(indicator(one, true)), content(indicator(other, false)))
                        .indicators())
                .containsExactly(indicator(one, true), indicator(other, false));
    }

    /** Each case: three indicators of one name, the first a must, and what is kept of them in whatever order they come. */
    @ParameterizedTest
    @CsvSource({
        "LE 5 mV, GE 1 mV, EQ 3 mV, EQ 3 mV must",
        "LE 5 mV, EQ 3 mV, EQ 4 mV, EQ 3 mV must/EQ 4 mV must",
        "LE 5 mV, GE 1 mV, EQ 9 mV, LE 5 mV must/EQ 9 mV",
        "LE 5 mV, LE 3 mV, GE 9 mV, LE 3 mV must/GE 9 mV"
    })
    void whatIsKeptOfThreeDoesNotDependOnTheirOrder(String one, String two, String three, String kept) {
        List<DemandContent> said = List.of(
                content(indicator(one, true)), content(indicator(two, false)), content(indicator(three, false)));
        List<Requirement> expected = Arrays.stream(kept.split("/"))
                .map(words -> indicator(words, words.endsWith("must")))
                .toList();

        for (int[] order : new int[][] {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}}) {
            assertThat(merged(said.get(order[0]), said.get(order[1]), said.get(order[2]))
                            .indicators())
                    .as("in the order %s", Arrays.toString(order))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void whatIsAMustOfOneIsAMustOfAll() {
        assertThat(merged(content(indicator("LE 5 mV", true)), content(indicator("LE 3 mV", false)))
                        .indicators())
                .containsExactly(indicator("LE 3 mV", true));
    }

    @Test
    void theNamesAreReadAsAReaderReadsThem() {
        Requirement full =
                new Requirement("输出纹波（ＲＭＳ）", IndicatorOperator.LE, BigDecimal.valueOf(5), null, "mV", "示波器测量", false);
        Requirement plain =
                new Requirement("输出纹波(rms)", IndicatorOperator.LE, BigDecimal.valueOf(3), null, "mV", null, false);

        assertThat(merged(content(full), content(plain)).indicators())
                .containsExactly(new Requirement(
                        "输出纹波(rms)", IndicatorOperator.LE, BigDecimal.valueOf(3), null, "mV", "示波器测量", false));
    }

    @Test
    void ofMoreThanTwentyTheMustsStay() {
        DemandContent many = DemandContentBuilder.builder(WRITTEN)
                .indicators(IntStream.range(0, 20)
                        .mapToObj(number -> named("指标" + number, false))
                        .toList())
                .build();

        List<Requirement> kept = merged(many, content(named("必达", true))).indicators();

        assertThat(kept).hasSize(20).contains(named("必达", true)).doesNotContain(named("指标19", false));
    }

    @Test
    void anAnswerToItAnswersEachOfThem() {
        DemandContent one = DemandContentBuilder.builder(WRITTEN)
                .validUntil(LocalDate.parse("2027-03-31"))
                .wantedTrl(5)
                .cooperationModes(List.of(CooperationMode.DEVELOPMENT, CooperationMode.LICENCE))
                .budget(new Budget(100_000L, 500_000L, false))
                .industryCode("C38")
                .region("330500")
                .keywords(List.of("纹波", "电源"))
                .build();
        DemandContent other = DemandContentBuilder.builder(WRITTEN)
                .validUntil(LocalDate.parse("2026-12-31"))
                .wantedTrl(7)
                .cooperationModes(List.of(CooperationMode.LICENCE, CooperationMode.TRANSFER))
                .budget(new Budget(200_000L, null, false))
                .industryCode("C39")
                .region("330500")
                .keywords(List.of("电源"))
                .build();

        DemandContent common = merged(one, other);

        assertThat(common.title()).isEqualTo(WRITTEN.title());
        assertThat(common.validUntil()).isEqualTo(LocalDate.parse("2026-12-31"));
        assertThat(common.wantedTrl()).isEqualTo(7);
        assertThat(common.cooperationModes()).containsExactly(CooperationMode.LICENCE);
        assertThat(common.budget()).isEqualTo(new Budget(300_000L, null, false));
        assertThat(common.industryCode()).isNull();
        assertThat(common.region()).isEqualTo("330500");
        assertThat(common.keywords()).containsExactly("电源", "纹波");
    }

    /** A demand in talks stands although its last day is over: that day would end the common one at once. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-06-30, 2027-03-31, -,          2027-03-31",
                "2026-07-01, 2027-03-31, -,          2026-07-01",
                "2026-06-30, -,          -,          -",
                "2026-06-30, -,          2027-12-31, 2027-12-31",
                "-,          -,          2027-12-31, 2027-12-31",
                "2027-03-31, -,          2027-12-31, 2027-03-31"
            })
    void aLastDayThatIsOverIsNotTaken(LocalDate one, LocalDate other, LocalDate written, LocalDate kept) {
        assertThat(CommonContent.of(until(written), List.of(until(one), until(other)), TODAY)
                        .validUntil())
                .isEqualTo(kept);
    }

    private static DemandContent until(LocalDate day) {
        return DemandContentBuilder.builder(WRITTEN).validUntil(day).build();
    }

    @Test
    void aBudgetThatOneLeavesOpenIsNegotiable() {
        DemandContent bounded = DemandContentBuilder.builder(WRITTEN)
                .budget(new Budget(1L, 2L, false))
                .build();

        assertThat(merged(bounded, WRITTEN).budget()).isEqualTo(new Budget(null, null, true));
        assertThat(merged(WRITTEN, WRITTEN).budget()).isNull();
    }

    /** A bound has no limit but that of the numbers that it is written in. */
    @Test
    void budgetsThatAreMoreTogetherThanANumberHoldsEndAtTheLargest() {
        DemandContent most = DemandContentBuilder.builder(WRITTEN)
                .budget(new Budget(1L, Long.MAX_VALUE, false))
                .build();
        DemandContent some = DemandContentBuilder.builder(WRITTEN)
                .budget(new Budget(2L, 5L, false))
                .build();

        assertThat(merged(most, some, some).budget()).isEqualTo(new Budget(5L, Long.MAX_VALUE, false));
    }

    @Test
    void ofAConfidentialDemandOnlyTheLastDayIsTaken() {
        DemandContent secret = DemandContentBuilder.builder(content(indicator("LE 1 mV", true)))
                .visibility(Visibility.CONFIDENTIAL)
                .validUntil(LocalDate.parse("2026-12-31"))
                .wantedTrl(9)
                .budget(new Budget(1L, 2L, false))
                .keywords(List.of("秘密"))
                .technologyField(TechnologyField.NUCLEAR)
                .build();
        DemandContent open = DemandContentBuilder.builder(content(indicator("LE 5 mV", true)))
                .wantedTrl(5)
                .budget(new Budget(100L, 200L, false))
                .build();

        DemandContent common = merged(secret, open);

        assertThat(common.validUntil()).isEqualTo(LocalDate.parse("2026-12-31"));
        assertThat(common.indicators()).containsExactly(indicator("LE 5 mV", true));
        assertThat(common.wantedTrl()).isEqualTo(5);
        assertThat(common.technologyField()).isNull();
        assertThat(common.keywords()).isEmpty();
        assertThat(common.budget()).isEqualTo(new Budget(null, null, true));
    }

    private static DemandContent merged(DemandContent... members) {
        return CommonContent.of(WRITTEN, List.of(members), TODAY);
    }

    private static DemandContent content(Requirement indicator) {
        return DemandContentBuilder.builder(WRITTEN)
                .indicators(List.of(indicator))
                .build();
    }

    private static Requirement named(String name, boolean must) {
        return new Requirement(name, IndicatorOperator.GE, BigDecimal.ONE, null, null, null, must);
    }

    /** Such as {@code LE 5 mV}. */
    private static Requirement indicator(String words, boolean must) {
        String[] parts = words.split(" ");
        return new Requirement(
                "输出纹波", IndicatorOperator.valueOf(parts[0]), new BigDecimal(parts[1]), null, parts[2], null, must);
    }
}
