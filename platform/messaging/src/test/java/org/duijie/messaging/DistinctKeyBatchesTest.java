package org.duijie.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistinctKeyBatchesTest {

    @ParameterizedTest
    @CsvSource({"a b c, 3", "a b a c, 2", "a a, 1", "a, 1", "'', 0"})
    void theFirstBatchEndsWhereAKeyWouldAppearTwice(String items, int length) {
        List<String> list = list(items);

        assertThat(DistinctKeyBatches.first(list, Function.identity())).isEqualTo(list.subList(0, length));
    }

    @ParameterizedTest
    @CsvSource({
        "a b c, 3, a b c",
        "a b c, 2, a b|c",
        "a b a c a, 9, a b|a c|a",
        "a a a, 9, a|a|a",
        "a b c d e, 1, a|b|c|d|e",
        "'', 3, ''"
    })
    void nothingIsLostAndNothingChangesItsPlace(String items, int most, String batches) {
        assertThat(DistinctKeyBatches.of(list(items), Function.identity(), most).stream()
                        .map(batch -> String.join(" ", batch))
                        .collect(Collectors.joining("|")))
                .isEqualTo(batches);
    }

    @Test
    @Timeout(value = 5, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void refusesBatchesOfNothingWhichWouldNeverEnd() {
        assertThatThrownBy(() -> DistinctKeyBatches.of(list("a b"), Function.identity(), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
    }

    private static List<String> list(String items) {
        return Arrays.stream(items.split(" ")).filter(item -> !item.isEmpty()).toList();
    }
}
