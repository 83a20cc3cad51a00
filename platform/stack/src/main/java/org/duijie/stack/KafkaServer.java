package org.duijie.stack;

/** A Kafka broker that is its own controller; it creates no topic by itself. */
public interface KafkaServer extends Server {

    /** What clients are given as {@code bootstrap.servers}. */
    default String bootstrapServers() {
        return "127.0.0.1:" + port();
    }
}
