package org.duijie.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The files {@code examples/<operationId>.json}: a member {@code request} and one per status, each with examples by name.
 *
 * <p>An object with a member {@code $like}, such as {@code "createOutcome/request/outcome"}, is like that example; the
 * members beside it are put in place of the example's, and one that is null leaves the example's out. So a record stands
 * once and each answer shows what is its own.
 */
final class ExampleFiles {
    private static final String LIKE = "$like";
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Deque<String> open = new ArrayDeque<>();

    /** What that file has, each example whole; empty where there is no such file. */
    Optional<ObjectNode> of(String operationId) {
        return read(operationId).map(file -> (ObjectNode) whole(file));
    }

    private static Optional<ObjectNode> read(String operationId) {
        String file = "examples/" + operationId + ".json";
        try (InputStream content =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            return content == null ? Optional.empty() : Optional.of(JSON.readValue(content, ObjectNode.class));
        } catch (IOException malformed) {
            throw new IllegalStateException(file + " cannot be read", malformed);
        }
    }

    private JsonNode whole(JsonNode node) {
        if (node instanceof ArrayNode list) {
            ArrayNode all = list.arrayNode();
            list.forEach(element -> all.add(whole(element)));
            return all;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode all = object.objectNode();
            object.properties().forEach(member -> all.set(member.getKey(), whole(member.getValue())));
            return object.has(LIKE) ? completed(all) : all;
        }
        return node;
    }

    /** First what the other does not have, then the other with what is put in its place. */
    private ObjectNode completed(ObjectNode own) {
        JsonNode other = example(own.remove(LIKE).asText());
        ObjectNode all = own.objectNode();
        own.properties().stream()
                .filter(member -> !other.has(member.getKey()))
                .forEach(member -> all.set(member.getKey(), member.getValue()));
        other.properties().stream()
                .filter(member -> !own.path(member.getKey()).isNull())
                .forEach(member -> all.set(
                        member.getKey(), own.has(member.getKey()) ? own.get(member.getKey()) : member.getValue()));
        return all;
    }

    private JsonNode example(String path) {
        if (open.contains(path)) {
            throw new IllegalStateException("The example " + path + " is like itself: " + open);
        }
        open.push(path);
        String[] parts = path.split("/", 3);
        JsonNode found = read(parts[0])
                .map(file -> file.at(path.substring(parts[0].length())))
                .filter(JsonNode::isObject)
                .orElseThrow(() -> new IllegalStateException("There is no example " + path + " to be like; it would be"
                        + " an object in examples/" + parts[0] + ".json"));
        try {
            return whole(found);
        } finally {
            open.pop();
        }
    }
}
