package org.duijie.acceptance.system;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.duijie.acceptance.SourceTree;

/** Bodies that are too much, or not what they look like, for every operation of the API document that takes JSON. */
final class HostileBodies {
    private static final String DOCUMENT = "gateway/src/main/resources/openapi/duijie.yaml";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Set<String> JSON_TYPES = Set.of("application/json", "application/merge-patch+json");

    private static final Map<String, String> USERS =
            Map.of("park-officer", "park", "company", "company", "university", "university", "operator", "operator");

    private static final String NOTHING = "nothing";

    private static final String NUMBER = "\"@number@\"";

    /** Written where the example has a number. */
    private static final List<String> NUMBERS = List.of("1e999999999", "1E-999999999", "1e1500", "9".repeat(90));

    /** Written where the example has a text: what regular expressions, folding and readers of quantities may choke on. */
    private static final List<String> TEXTS = List.of(
            "~".repeat(3000),
            "(".repeat(3000),
            "1~".repeat(1500),
            "1/".repeat(1500),
            "9".repeat(3000),
            "1e999999999 mm",
            "≤".repeat(3000),
            "a\u0301".repeat(1500),
            "\u202e\u200b".repeat(50),
            "\u0000",
            "\ud800",
            "ﷺ".repeat(118),
            "𠮷".repeat(121),
            " ".repeat(6000));

    private HostileBodies() {}

    /**
     * A request.
     *
     * @param readable whether a service can read what goes in, and may take it
     */
    record Attempt(String what, String user, String method, String path, String type, byte[] body, boolean readable) {}

    /** @param ids of a record that is there, by the beginning of the address; elsewhere nobody's */
    static List<Attempt> all(Map<String, String> ids) throws IOException {
        List<Attempt> all = new ArrayList<>();
        JsonNode document = new YAMLMapper().readTree(SourceTree.text(DOCUMENT));
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    Optional<String> user = user(operation.getValue());
                    operation.getValue().at("/requestBody/content").properties().forEach(content -> {
                        // Any bytes are a file that is looked into later.
                        boolean isFile = path.getKey().endsWith("/imports");
                        if (JSON_TYPES.contains(content.getKey()) && !isFile && user.isPresent()) {
                            String address = address(path.getKey(), ids);
                            JsonNode example = content.getValue()
                                    .path("examples")
                                    .elements()
                                    .next()
                                    .path("value");
                            boolean optional = !operation
                                    .getValue()
                                    .at("/requestBody/required")
                                    .asBoolean();
                            bodies(example, address)
                                    .forEach((what, body) -> all.add(new Attempt(
                                            what + " to " + operation.getKey() + " " + path.getKey(),
                                            user.get(),
                                            operation.getKey().toUpperCase(Locale.ROOT),
                                            address,
                                            content.getKey(),
                                            body,
                                            what.startsWith("text") || optional && what.equals(NOTHING))));
                        }
                    });
                }));
        return all;
    }

    private static Optional<String> user(JsonNode operation) {
        return operation
                .at("/security/0/bearer")
                .valueStream()
                .map(role -> USERS.get(role.asText()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static String address(String path, Map<String, String> ids) {
        String id = ids.entrySet().stream()
                .filter(known -> path.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> UUID.randomUUID().toString());
        return path.replaceAll("\\{[^}]*}", id);
    }

    private static Map<String, byte[]> bodies(JsonNode example, String address) {
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        String good = example.toString();
        bodies.put(NOTHING, new byte[0]);
        bodies.put("bytes of no encoding", new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}'});
        bodies.put(
                "another encoding, cut",
                (good + "文").substring(0, good.length() / 2).getBytes(UTF_16LE));
        bodies.put("an unknown member 1001 deep", with(good, "\"x\":" + "[".repeat(1001) + "]".repeat(1001)));
        bodies.put("a hundred thousand brackets", "[".repeat(100_000).getBytes(UTF_8));
        if (address.split("/").length == 4) {
            // What reads them is the same for all operations of a service.
            bodies.put(
                    "a hundred thousand objects", "{\"title\":".repeat(100_000).getBytes(UTF_8));
            bodies.put("ninety thousand members", with(good, members()));
            bodies.put("a name of a hundred thousand letters", with(good, "\"" + "x".repeat(100_000) + "\":1"));
            bodies.put("more than a body may have", with(good, "\"x\":\"" + "x".repeat(1_100_000) + "\""));
        }
        String placeholders = numbers(example).toString();
        for (String number : NUMBERS) {
            String name = "the number " + number.substring(0, Math.min(number.length(), 14));
            bodies.put(name, with(good, "\"x\":" + number));
            if (placeholders.contains(NUMBER)) {
                bodies.put(
                        name + " for each", placeholders.replace(NUMBER, number).getBytes(UTF_8));
            }
        }
        // Each would teach a version of the matcher, or make one active.
        if (!address.startsWith("/api/v1/matchers")) {
            for (int text = 0; text < TEXTS.size(); text++) {
                bodies.put(
                        "text " + text + " for each",
                        texts(example, TEXTS.get(text)).toString().getBytes(UTF_8));
            }
        }
        return bodies;
    }

    private static byte[] with(String object, String member) {
        return (object.substring(0, object.length() - 1) + "," + member + "}").getBytes(UTF_8);
    }

    private static String members() {
        StringBuilder members = new StringBuilder("\"y\":1");
        for (int number = 0; number < 90_000; number++) {
            members.append(",\"").append(Integer.toString(number, 36)).append("\":1");
        }
        return members.toString();
    }

    /** The example with this text in the place of each of its own. */
    private static JsonNode texts(JsonNode value, String text) {
        return changed(value, leaf -> leaf.isTextual() ? TextNode.valueOf(text) : leaf);
    }

    /** The example with a placeholder for each of its numbers. */
    private static JsonNode numbers(JsonNode value) {
        return changed(value, leaf -> leaf.isNumber() ? TextNode.valueOf(NUMBER.replace("\"", "")) : leaf);
    }

    private static JsonNode changed(JsonNode value, UnaryOperator<JsonNode> change) {
        if (value instanceof ObjectNode object) {
            ObjectNode other = JSON.createObjectNode();
            object.properties().forEach(member -> other.set(member.getKey(), changed(member.getValue(), change)));
            return other;
        }
        if (value instanceof ArrayNode array) {
            ArrayNode other = JSON.createArrayNode();
            array.forEach(element -> other.add(changed(element, change)));
            return other;
        }
        return change.apply(value);
    }
}
