package org.duijie.stack.containers;

import java.util.List;
import java.util.Map;
import org.duijie.stack.KafkaServer;
import org.duijie.stack.Part;
import org.duijie.stack.access.KafkaHandshake;
import org.duijie.stack.access.Versions;
import org.duijie.stack.process.Readiness;

/** Kafka in a container. */
final class ContainerKafka extends ContainerServer implements KafkaServer {

    ContainerKafka(Engine engine, ContainerPlace place) {
        super(engine, place);
    }

    @Override
    ContainerRecipe recipe() {
        return new ContainerRecipe(
                ContainerRecipe.image(Part.KAFKA, "apache/kafka:" + Versions.of("kafka")),
                Map.ofEntries(
                        Map.entry("CLUSTER_ID", "duijie-local-cluster00"),
                        Map.entry("KAFKA_NODE_ID", "1"),
                        Map.entry("KAFKA_PROCESS_ROLES", "broker,controller"),
                        Map.entry("KAFKA_LISTENERS", "PLAINTEXT://0.0.0.0:9092,CONTROLLER://127.0.0.1:9093"),
                        Map.entry("KAFKA_ADVERTISED_LISTENERS", "PLAINTEXT://" + bootstrapServers()),
                        Map.entry("KAFKA_CONTROLLER_LISTENER_NAMES", "CONTROLLER"),
                        Map.entry("KAFKA_LISTENER_SECURITY_PROTOCOL_MAP", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                        Map.entry("KAFKA_CONTROLLER_QUORUM_VOTERS", "1@127.0.0.1:9093"),
                        Map.entry("KAFKA_LOG_DIRS", "/var/lib/kafka/data"),
                        Map.entry("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false"),
                        Map.entry("KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", "1"),
                        Map.entry("KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR", "1"),
                        Map.entry("KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", "1"),
                        Map.entry("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")),
                List.of(),
                9092,
                "/var/lib/kafka/data");
    }

    @Override
    Readiness readiness() {
        return KafkaHandshake.readiness(port());
    }
}
