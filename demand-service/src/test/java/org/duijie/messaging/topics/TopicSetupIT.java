package org.duijie.messaging.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.duijie.contracts.Topic;
import org.duijie.stack.Part;
import org.duijie.stack.TestStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TopicSetupIT {
    private static final String MAX = TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG;
    private static final String MIN = TopicConfig.MIN_COMPACTION_LAG_MS_CONFIG;

    private Admin admin;
    private TopicSetup setup;

    @BeforeEach
    void topicsAreThere() {
        TestStack.shared().start(EnumSet.of(Part.KAFKA));
        Map<String, Object> broker =
                Map.of("bootstrap.servers", TestStack.shared().kafka().bootstrapServers());
        admin = Admin.create(broker);
        setup = new TopicSetup(broker, new Usual());
        setup.atStart(null);
    }

    @AfterEach
    void asTheyWere() throws Exception {
        for (Topic topic : List.of(Topic.PAIRINGS, Topic.DEMANDS, Topic.OUTCOMES)) {
            // In this order: the least may not be above the most at any time.
            change(topic, MIN, days(30));
            change(topic, MAX, days(30));
        }
        admin.close();
    }

    @Test
    void aTopicOfBeforeIsGivenTheLimitOfCompactionAndOneOfAnOperatorKeepsIts() throws Exception {
        change(Topic.PAIRINGS, MAX, null);
        change(Topic.DEMANDS, MAX, days(50));
        change(Topic.OUTCOMES, MAX, null);
        change(Topic.OUTCOMES, MIN, days(40));

        setup.atStart(null);

        awaitSet(Topic.PAIRINGS, MAX, days(30));
        awaitSet(Topic.OUTCOMES, MAX, days(40));
        awaitSet(Topic.DEMANDS, MAX, days(50));
    }

    private static String days(int days) {
        return Long.toString(Duration.ofDays(days).toMillis());
    }

    /** What a topic itself has been set to, which the broker knows a moment after it was said; null where it has nothing. */
    private void awaitSet(Topic topic, String name, String value) {
        await().ignoreExceptions().untilAsserted(() -> {
            ConfigEntry entry = admin.describeConfigs(List.of(place(topic)))
                    .all()
                    .get(30, TimeUnit.SECONDS)
                    .get(place(topic))
                    .get(name);
            boolean isOfTopic = entry.source() == ConfigEntry.ConfigSource.DYNAMIC_TOPIC_CONFIG;
            assertThat(isOfTopic ? entry.value() : null)
                    .as("%s of %s", name, topic)
                    .isEqualTo(value);
        });
    }

    private void change(Topic topic, String name, String value) throws Exception {
        AlterConfigOp.OpType kind = value == null ? AlterConfigOp.OpType.DELETE : AlterConfigOp.OpType.SET;
        admin.incrementalAlterConfigs(
                        Map.of(place(topic), List.of(new AlterConfigOp(new ConfigEntry(name, value), kind))))
                .all()
                .get(30, TimeUnit.SECONDS);
        awaitSet(topic, name, value);
    }

    private static ConfigResource place(Topic topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic.topicName());
    }

    private static final class Usual implements TopicsConfig {
        @Override
        public int partitions() {
            return 6;
        }

        @Override
        public short replicas() {
            return 1;
        }

        @Override
        public Duration compactionLag() {
            return Duration.ofDays(30);
        }

        @Override
        public Duration deadLetterRetention() {
            return Duration.ofDays(90);
        }
    }
}
