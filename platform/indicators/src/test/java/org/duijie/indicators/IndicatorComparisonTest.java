package org.duijie.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.duijie.contracts.codes.IndicatorOperator;
import org.duijie.contracts.demands.Requirement;
import org.duijie.indicators.IndicatorComparison.Gap;
import org.duijie.indicators.IndicatorComparison.Met;
import org.duijie.indicators.IndicatorComparison.Reason;
import org.duijie.indicators.IndicatorComparison.Result;
import org.duijie.indicators.IndicatorComparison.Unknown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorComparisonTest {

    private static Requirement one(String text) {
        String[] words = text.split(" ");
        BigDecimal upper = words.length > 4 ? new BigDecimal(words[4]) : null;
        String unit = words[3].equals("-") ? null : words[3];
        BigDecimal value = words[2].equals("-") ? null : new BigDecimal(words[2]);
        return new Requirement(words[0], IndicatorOperator.valueOf(words[1]), value, upper, unit, null, true);
    }

    @ParameterizedTest
    @CsvSource({
        "效率 GE 95 %, 效率 EQ 96 %, met",
        "效率 GE 95 %, 效率 GE 95 %, met",
        "效率 GT 95 %, 效率 GE 95 %, gap 0",
        "效率 GE 95 %, 效率 EQ 93.5 %, gap 1.5",
        "效率 GE 95 %, 效率 LE 90 %, gap 5",
        "效率 GE 80 %, 效率 LE 90 %, OTHER_BOUND_STATED",
        "纹波 LE 5 mV, 纹波 LE 0.004 V, met",
        "纹波 LE 5 mV, 纹波 LE 0.007 V, gap 2",
        "纹波 LE 5 mV, 纹波 LE 3 A, OTHER_DIMENSION",
        "纹波 LE 5 mV, 纹波 LE 3 嗯, UNIT_NOT_KNOWN",
        "纹波 LE 5 mV, 纹波 LE - mV, NOT_STATED",
        "精度 BETWEEN -2 % 2, 精度 LE 1 %, met",
        "精度 BETWEEN -2 % 2, 精度 LE 3 %, gap 1",
        "粒径 BETWEEN 50 nm 100, 粒径 BETWEEN 60 nm 80, met",
        "粒径 BETWEEN 60 nm 80, 粒径 BETWEEN 50 nm 100, gap 20",
        "工作温度 BETWEEN -40 ℃ 85, 工作温度 BETWEEN -50 ℃ 90, met",
        "工作温度 BETWEEN -40 ℃ 85, 工作温度 BETWEEN -20 ℃ 90, gap 20",
        "温升 LE 30 ℃, 温升 EQ 303.15 K, met",
        "成本 LE 1200 元/吨, 成本 EQ 1.1 元/kg, met",
        "成本 LE 1200 元/吨, 成本 EQ 3 台/吨, OTHER_DIMENSION",
        "转速 GE 9000 rpm, 转速 GE 10000 r/min, met",
        "转速 GE 9000 r/min, 转速 EQ 100 r/s, gap 3000",
        "产率 GE 5 嗯/批, 产率 EQ 6 嗯/批, met",
        "误码率 LE 0.000001 -, 误码率 LE 1 ppm, met"
    })
    void aDemandedIndicatorIsComparedWithAReachedOne(String demanded, String reached, String expected) {
        Result result = IndicatorComparison.compare(one(demanded), one(reached));

        String told =
                switch (result) {
                    case Met met -> "met";
                    case Gap gap -> "gap " + gap.distance().stripTrailingZeros().toPlainString();
                    case Unknown unknown -> unknown.reason().name();
                };
        assertThat(told).isEqualTo(expected);
    }

    @org.junit.jupiter.api.Test
    void nothingReachedIsNotStated() {
        assertThat(IndicatorComparison.compare(one("效率 GE 95 %"), null)).isEqualTo(new Unknown(Reason.NOT_STATED));
    }
}
