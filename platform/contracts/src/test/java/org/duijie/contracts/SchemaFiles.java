package org.duijie.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where schemas lie in the source tree: their parts, the present files, and the copies of what was released. */
final class SchemaFiles {

    static final Path PARTS = Path.of("src/schemas");
    static final Path PRESENT = Path.of("src/main/resources/schemas");
    static final Path RELEASED = Path.of("src/test/resources/released");
    static final Path SAMPLES = Path.of("src/main/resources/samples");

    static final String UPDATE = "./mvnw -q -pl platform/contracts test -Dtest=UpdateSchemas";

    private SchemaFiles() {}

    static Path in(Path folder, EventType type) {
        return folder.resolve(type.wireName() + ".json");
    }

    static Set<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, JsonNode tree) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, EventJson.pretty(tree));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
