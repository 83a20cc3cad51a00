package org.duijie.gateway.deadletters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.duijie.records.problems.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadLetterCursorTest {
    @Test
    void comeBackFromTheirCursor() {
        DeadLetterCursor bounds = new DeadLetterCursor(Map.of(
                new TopicPartition("duijie.demands.dead-letter", 0), 17L,
                new TopicPartition("duijie.pairings.dead-letter", 11), 0L));

        assertThat(DeadLetterCursor.of(bounds.cursor())).isEqualTo(bounds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a/b/c", "a/1", "a/-1/1", "a/1/1,", "a/1/99999999999999999999"})
    void refuseWhatIsNoCursor(String text) {
        String cursor = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> DeadLetterCursor.of(cursor)).isInstanceOf(ProblemException.class);
    }

    @Test
    void refuseWhatIsNotEvenText() {
        assertThatThrownBy(() -> DeadLetterCursor.of("!")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> DeadLetterCursor.of("A".repeat(100_000))).isInstanceOf(ProblemException.class);
    }
}
