package org.duijie.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The AsyncAPI document, with local references followed. */
final class AsyncApi {

    private final JsonNode document;

    private AsyncApi(JsonNode document) {
        this.document = document;
    }

    static AsyncApi read() {
        try (InputStream stream = EventType.class.getResourceAsStream("/asyncapi.yaml")) {
            return new AsyncApi(new YAMLMapper().readTree(Objects.requireNonNull(stream, "asyncapi.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode at(String pointer) {
        return document.at(pointer);
    }

    JsonNode follow(JsonNode reference) {
        return document.at(reference.get("$ref").textValue().substring(1));
    }

    /** Every {@code $ref} of the document. */
    List<String> references() {
        return document.findValues("$ref").stream().map(JsonNode::textValue).toList();
    }

    /** The channel of a topic, or a missing node. */
    JsonNode channelOf(String topicName) {
        for (JsonNode channel : document.get("channels")) {
            if (channel.get("address").textValue().equals(topicName)) {
                return channel;
            }
        }
        return document.path("no channel for " + topicName);
    }

    List<String> addresses() {
        return document.get("channels").findValuesAsText("address");
    }

    /** The operations of one kind, {@code send} or {@code receive}, on a topic. */
    List<JsonNode> operations(String action, String topicName) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode operation : document.get("operations")) {
            boolean onTopic =
                    follow(operation.get("channel")).get("address").textValue().equals(topicName);
            if (onTopic && operation.get("action").textValue().equals(action)) {
                found.add(operation);
            }
        }
        return found;
    }

    static Set<String> tags(List<JsonNode> operations) {
        Set<String> tags = new HashSet<>();
        operations.forEach(operation ->
                operation.get("tags").forEach(tag -> tags.add(tag.get("name").textValue())));
        return tags;
    }
}
