package org.duijie.messaging.topics;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.RetriableException;
import org.jboss.logging.Logger;

/**
 * Sees to it that superseded events go from topics that were there before this was asked of them: without a limit of its own a
 * topic keeps what is superseded until there is enough of it, and it may have become confidential.
 */
final class CompactionLimit {
    private static final Logger LOG = Logger.getLogger(CompactionLimit.class);

    private final Admin client;
    private final Duration within;

    CompactionLimit(Admin client, Duration within) {
        this.client = client;
        this.within = within;
    }

    /**
     * Sets the limit where a topic has none of its own, whatever its broker has; one that an operator has set for a topic stays.
     *
     * @param topics names of topics that are there
     * @param lag after which a superseded event goes; later where the topic keeps every event for longer
     * @return false where it is to be tried again
     */
    boolean set(List<String> topics, Duration lag) {
        try {
            Map<ConfigResource, Collection<AlterConfigOp>> missing = new HashMap<>();
            client.describeConfigs(resources(topics))
                    .all()
                    .get(within.toMillis(), TimeUnit.MILLISECONDS)
                    .forEach((topic, config) -> {
                        ConfigEntry known = config.get(TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG);
                        if (known != null && known.source() != ConfigEntry.ConfigSource.DYNAMIC_TOPIC_CONFIG) {
                            missing.put(topic, List.of(limit(config, lag)));
                        }
                    });
            client.incrementalAlterConfigs(missing).all().get(within.toMillis(), TimeUnit.MILLISECONDS);
            missing.keySet().forEach(topic -> LOG.infof("topic=%s compaction limited", topic.name()));
            return true;
        } catch (ExecutionException failure) {
            LOG.warnf("topics=compaction not limited: %s", failure.getCause());
            // What is not allowed, or not known, now will not be in a moment.
            return !(failure.getCause() instanceof RetriableException);
        } catch (TimeoutException late) {
            LOG.warnf("topics=compaction not limited within %s, will be tried again", within);
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static List<ConfigResource> resources(List<String> topics) {
        return topics.stream()
                .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic))
                .toList();
    }

    private static AlterConfigOp limit(Config config, Duration lag) {
        long least = Long.parseLong(
                config.get(TopicConfig.MIN_COMPACTION_LAG_MS_CONFIG).value());
        String limit = Long.toString(Math.max(least, lag.toMillis()));
        return new AlterConfigOp(
                new ConfigEntry(TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, limit), AlterConfigOp.OpType.SET);
    }
}
