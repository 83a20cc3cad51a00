package org.duijie.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutboxRowTest {

    @ParameterizedTest
    @CsvSource({"duijie.demands, true", "duijie.demands.confidential, false"})
    void onAnotherTopicTheSameKeyIsAnother(String topic, boolean same) {
        assertThat(row(topic, "a").aggregate().equals(row("duijie.demands", "a").aggregate()))
                .isEqualTo(same);
    }

    private static OutboxRow row(String topic, String key) {
        return new OutboxRow(1, UUID.randomUUID(), topic, key, "type", 1, Instant.EPOCH, null, "{}");
    }
}
