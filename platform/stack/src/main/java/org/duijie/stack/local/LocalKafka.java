package org.duijie.stack.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duijie.stack.KafkaServer;
import org.duijie.stack.access.KafkaHandshake;
import org.duijie.stack.process.Folders;
import org.duijie.stack.process.Ports;
import org.duijie.stack.process.ProcessFiles;
import org.duijie.stack.process.ProcessServer;
import org.duijie.stack.process.Readiness;

/** A Kafka broker in KRaft mode that is its own controller. */
final class LocalKafka extends ProcessServer implements KafkaServer {

    private final Fetched fetched;
    private final ImageSource source;
    private List<String> options = List.of();

    LocalKafka(Fetched fetched, ProcessFiles files, int port, ImageSource source) {
        super(files, port);
        this.fetched = fetched;
        this.source = source;
    }

    /** Where the prepared broker comes from. */
    @FunctionalInterface
    interface ImageSource {
        KafkaImage get() throws IOException;
    }

    /** Settings of the broker; none of the ports is kept in its data, so they may differ from start to start. */
    static String properties(int port, int controllerPort, Path logs) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%3$s
                # Topics are made by their owners, with their settings; a typing error makes none.
                auto.create.topics.enable=false
                # One broker: one copy of everything.
                offsets.topic.replication.factor=1
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                # One machine: few partitions of its own topics, little memory, no waiting for further members.
                offsets.topic.num.partitions=4
                transaction.state.log.num.partitions=4
                share.coordinator.state.topic.num.partitions=1
                log.cleaner.dedupe.buffer.size=16777216
                group.initial.rebalance.delay.ms=0
                """.formatted(port, controllerPort, logs);
    }

    @Override
    protected void prepare() throws IOException {
        var image = source.get();
        options = image.options();
        Path logs = data().resolve("logs");
        if (!Files.exists(logs)) {
            Path partial = data().resolve("logs.partial");
            Folders.delete(partial);
            Folders.copy(image.formatted(), partial);
            Files.move(partial, logs);
        }
        Files.writeString(settings(), properties(port(), Ports.free(), logs));
    }

    private Path settings() {
        return data().resolve("server.properties");
    }

    @Override
    protected List<String> command() {
        var arguments = new ArrayList<>(options);
        arguments.addAll(List.of(
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSX",
                "-cp",
                fetched.kafkaLibraries() + "/*",
                "kafka.Kafka",
                settings().toString()));
        return Java.command(256, arguments);
    }

    @Override
    protected Readiness readiness() {
        return KafkaHandshake.readiness(port());
    }
}
