package org.duijie.gateway.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/**
 * The documents of all services as one. SmallRye's MergeUtil lets the later of two that differ win; here nothing is
 * lost in silence.
 */
final class MergedDocument {
    private final ObjectNode merged;
    private final Map<String, String> operations = new HashMap<>();

    private MergedDocument(ObjectNode head) {
        this.merged = head.deepCopy();
    }

    /**
     * @param head what stands before it all: {@code openapi}, {@code info}, {@code servers}
     * @param documents the document of each service
     * @throws IllegalArgumentException where two of them say different things by one name
     */
    static ObjectNode of(ObjectNode head, Map<String, JsonNode> documents) {
        MergedDocument all = new MergedDocument(head);
        all.merged.putObject("paths");
        all.merged.putObject("components");
        documents.forEach(all::add);
        sort(all.merged.withObject("/paths"));
        all.merged.withObject("/components").elements().forEachRemaining(kind -> sort((ObjectNode) kind));
        return all.merged;
    }

    private void add(String service, JsonNode document) {
        document.path("paths").properties().forEach(path -> {
            if (merged.path("paths").has(path.getKey())) {
                throw new IllegalArgumentException(
                        "The path " + path.getKey() + " of " + service + " belongs to another service already");
            }
            path.getValue()
                    .forEach(operation -> claim(operation.path("operationId").asText(), service));
            merged.withObject("/paths").set(path.getKey(), path.getValue());
        });
        document.path("components").properties().forEach(kind -> {
            ObjectNode known = merged.withObject("/components").withObject("/" + kind.getKey());
            kind.getValue().properties().forEach(one -> {
                JsonNode other = known.get(one.getKey());
                if (other != null && !other.equals(one.getValue())) {
                    throw new IllegalArgumentException("components/" + kind.getKey() + "/" + one.getKey() + " of "
                            + service + " is not what another service calls so; give one of the classes another name");
                }
                known.set(one.getKey(), one.getValue());
            });
        });
    }

    private void claim(String operation, String service) {
        String other = operations.putIfAbsent(operation, service);
        if (other != null) {
            throw new IllegalArgumentException(
                    "The operation " + operation + " of " + service + " is also one of " + other);
        }
    }

    private static void sort(ObjectNode node) {
        ObjectNode sorted = JsonNodeFactory.instance.objectNode();
        node.properties().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> sorted.set(one.getKey(), one.getValue()));
        node.removeAll();
        node.setAll(sorted);
    }
}
