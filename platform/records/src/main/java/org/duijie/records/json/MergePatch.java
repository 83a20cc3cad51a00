package org.duijie.records.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.duijie.records.problems.Violation;

/** JSON Merge Patch, RFC 7396 (the algorithm of its section 2). */
public final class MergePatch {
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private MergePatch() {}

    /**
     * The record as the patch would have it: named members replaced, members that are null removed.
     *
     * @param rules what is wrong with it besides its types; asked where these do not fit, so that all is told at once
     */
    public static <T> T apply(T record, ObjectNode patch, Class<T> type, Function<? super T, List<Violation>> rules) {
        return StrictJson.read(merge(StrictJson.tree(record), patch), type, rules);
    }

    static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode merged = target.isObject() ? target.deepCopy() : JsonNodeFactory.instance.objectNode();
        patch.fields().forEachRemaining(member -> {
            if (member.getValue().isNull()) {
                merged.remove(member.getKey());
            } else {
                JsonNode present = merged.has(member.getKey())
                        ? merged.get(member.getKey())
                        : JsonNodeFactory.instance.objectNode();
                merged.set(member.getKey(), merge(present, member.getValue()));
            }
        });
        return merged;
    }
}
