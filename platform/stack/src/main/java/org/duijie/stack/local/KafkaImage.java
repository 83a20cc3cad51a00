package org.duijie.stack.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duijie.stack.access.Versions;
import org.duijie.stack.process.Folders;
import org.duijie.stack.process.Ports;
import org.duijie.stack.process.ProcessFiles;

/**
 * A broker prepared once: a formatted, empty log folder to copy, and an archive of its classes that halves the time of
 * its start.
 */
record KafkaImage(Path folder, List<String> options) {

    static KafkaImage of(Fetched fetched) throws IOException {
        String name = "kafka-" + Versions.of("kafka") + "-" + Java.fingerprint();
        Path folder = fetched.cache().obtain(name, empty -> make(fetched, empty));
        return new KafkaImage(folder, Java.reading(folder.resolve("classes.jsa")));
    }

    /** The formatted log folder. */
    Path formatted() {
        return folder.resolve("formatted");
    }

    private static void make(Fetched fetched, Path folder) throws IOException {
        var image = new KafkaImage(folder, Java.writing(folder.resolve("classes.jsa")));
        format(fetched, image);
        Path trial = folder.resolve("trial");
        try (var broker =
                new LocalKafka(fetched, ProcessFiles.under(trial, "kafka-trial"), Ports.free(), () -> image)) {
            broker.start();
        }
        Folders.delete(trial);
    }

    private static void format(Fetched fetched, KafkaImage image) throws IOException {
        Path properties = image.folder().resolve("format.properties");
        // The ports are not stored in what is formatted.
        Files.writeString(properties, LocalKafka.properties(9092, 9093, image.formatted()));
        var command = Java.command(
                128,
                List.of(
                        "-cp",
                        fetched.kafkaLibraries() + "/*",
                        "kafka.tools.StorageTool",
                        "format",
                        "--cluster-id",
                        "duijie-local-cluster00",
                        "--config",
                        properties.toString()));
        Java.run(command, image.folder().resolve("format.log"));
    }
}
