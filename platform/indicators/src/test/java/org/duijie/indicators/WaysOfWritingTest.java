package org.duijie.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.duijie.contracts.demands.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WaysOfWritingTest {
    static Stream<List<String>> ways() {
        return DataTable.read("ways-of-writing.tsv").stream();
    }

    @Test
    void theTableHoldsAHundredAndEightyWaysOrMore() {
        assertThat(ways().count()).isGreaterThanOrEqualTo(180);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aWayOfWritingIsUnderstood(List<String> way) {
        List<FoundIndicator> found = IndicatorParser.inText(way.getFirst());

        assertThat(found).as("%s", found).hasSize(1);
        Requirement indicator = found.getFirst().indicator();
        assertThat(indicator.name()).isEqualTo(way.get(1));
        assertThat(indicator.operator().name()).isEqualTo(way.get(2));
        assertThat(indicator.value()).isEqualByComparingTo(new BigDecimal(way.get(3)));
        if (way.get(4).equals("-")) {
            assertThat(indicator.upperValue()).isNull();
        } else {
            assertThat(indicator.upperValue()).isEqualByComparingTo(new BigDecimal(way.get(4)));
        }
        assertThat(indicator.unit()).isEqualTo(way.get(5).equals("-") ? null : way.get(5));
    }

    @Test
    void severalIndicatorsOfOneTextAreFoundWithTheirPlaces() {
        String text = "现有电源满载时效率不高。要求：转换效率≥95%，输出纹波不大于5 mV；最好重量低于2 kg。";

        List<FoundIndicator> found = IndicatorParser.inText(text);

        assertThat(found)
                .extracting(one -> text.substring(one.span().start(), one.span().end()))
                .containsExactly("转换效率≥95%", "输出纹波不大于5 mV", "重量低于2 kg");
        assertThat(found).extracting(one -> one.indicator().mustHave()).containsExactly(true, true, false);
    }

    @Test
    void numbersThatNameSomethingAreNoIndicators() {
        assertThat(IndicatorParser.inText("按 ISO 9001 和 Q235 的第3代产品，2023年立项，需要一种更好的电源,要求性能高、价格低"))
                .isEmpty();
    }
}
