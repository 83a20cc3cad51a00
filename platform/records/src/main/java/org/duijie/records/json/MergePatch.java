package org.duijie.records.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON Merge Patch, RFC 7396 (the algorithm of its section 2). */
public final class MergePatch {
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private MergePatch() {}

    /** The record as the patch would have it: named members replaced, members that are null removed. */
    public static <T> T apply(T record, ObjectNode patch, Class<T> type) {
        return StrictJson.read(merge(StrictJson.tree(record), patch), type);
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
