package org.duijie.messaging.topics;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.duijie.contracts.Topic;
import org.jboss.logging.Logger;

/**
 * Creates missing topics when the service starts, before its consumers subscribe, and limits the compaction of those that are
 * there. Without a broker the service starts all the same; the topics then come with the next start of any service, or from the
 * background attempt.
 */
@Singleton
class TopicSetup {
    private static final Logger LOG = Logger.getLogger(TopicSetup.class);
    private static final Duration LIMIT = Duration.ofSeconds(8);
    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final int BEFORE_CONSUMERS = 1;

    private final Map<String, Object> brokerConfig;
    private final TopicsConfig config;

    TopicSetup(@Identifier("default-kafka-broker") Map<String, Object> brokerConfig, TopicsConfig config) {
        this.brokerConfig = brokerConfig;
        this.config = config;
    }

    void atStart(@Observes @Priority(BEFORE_CONSUMERS) StartupEvent start) {
        if (!createMissing()) {
            Thread.ofPlatform().daemon().name("topic-setup").start(this::createMissingLater);
        }
    }

    private void createMissingLater() {
        try {
            do {
                TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
            } while (!createMissing());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean createMissing() {
        Map<String, Object> admin = new HashMap<>(brokerConfig);
        admin.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) LIMIT.toMillis());
        admin.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) LIMIT.toMillis() / 2);
        try (Admin client = Admin.create(admin)) {
            List<String> there = new ArrayList<>();
            boolean complete = create(client, topics(), there);
            there.retainAll(Arrays.stream(Topic.values()).map(Topic::topicName).toList());
            return new CompactionLimit(client, LIMIT).set(there, config.compactionLag()) && complete;
        }
    }

    /** @param there where the names of those go that there were before */
    private static boolean create(Admin client, List<NewTopic> topics, List<String> there) {
        boolean complete = true;
        for (var creation : client.createTopics(topics).values().entrySet()) {
            try {
                creation.getValue().get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
                LOG.infof("topic=%s created", creation.getKey());
            } catch (ExecutionException failure) {
                if (failure.getCause() instanceof TopicExistsException) {
                    there.add(creation.getKey());
                } else {
                    LOG.warnf("topic=%s not created, will be tried again: %s", creation.getKey(), failure.getCause());
                    complete = false;
                }
            } catch (TimeoutException late) {
                LOG.warnf("topic=%s not created within %s, will be tried again", creation.getKey(), LIMIT);
                complete = false;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return true;
            }
        }
        return complete;
    }

    private List<NewTopic> topics() {
        return Arrays.stream(Topic.values())
                .flatMap(topic -> Stream.of(
                        new NewTopic(topic.topicName(), config.partitions(), config.replicas()).configs(compacted()),
                        new NewTopic(topic.deadLetterTopicName(), 1, config.replicas()).configs(kept())))
                .toList();
    }

    private Map<String, String> compacted() {
        String lag = Long.toString(config.compactionLag().toMillis());
        return Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_COMPACT,
                TopicConfig.MIN_COMPACTION_LAG_MS_CONFIG,
                lag,
                // However little there is to gain: what was superseded is to go, since it may have become confidential.
                TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG,
                lag);
    }

    private Map<String, String> kept() {
        return Map.of(
                TopicConfig.RETENTION_MS_CONFIG,
                Long.toString(config.deadLetterRetention().toMillis()));
    }
}
