package org.duijie.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutboxRowTest {

    @ParameterizedTest
    @CsvSource({"a b c, 3", "a b a c, 2", "a a, 1", "a, 1", "'', 0"})
    void rowsGoTogetherUpToTheSecondOfAnAggregate(String keys, int together) {
        List<OutboxRow> rows = Arrays.stream(keys.split(" "))
                .filter(key -> !key.isEmpty())
                .map(key -> row("duijie.demands", key))
                .toList();

        assertThat(OutboxRow.withoutRepeatedKey(rows)).isEqualTo(rows.subList(0, together));
    }

    @ParameterizedTest
    @CsvSource({"duijie.demands, 1", "duijie.demands.confidential, 2"})
    void onAnotherTopicTheSameKeyIsAnother(String topic, int together) {
        List<OutboxRow> rows = List.of(row("duijie.demands", "a"), row(topic, "a"));

        assertThat(OutboxRow.withoutRepeatedKey(rows)).hasSize(together);
    }

    private static OutboxRow row(String topic, String key) {
        return new OutboxRow(1, UUID.randomUUID(), topic, key, "type", 1, Instant.EPOCH, null, "{}");
    }
}
