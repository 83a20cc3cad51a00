package org.duijie.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import org.duijie.contracts.CarriedText;

/** Finds texts in JSON that are no {@link CarriedText}, in unknown fields and in names as well. */
final class CarriedTexts {
    private static final int LONGEST_NAME = 64;

    private CarriedTexts() {}

    /** JSON Pointer of the first one; of a name that of its object. Empty where all are carried. */
    static Optional<String> misfit(JsonNode value) {
        return Optional.ofNullable(place(value));
    }

    /** As a segment of a pointer (RFC 6901, 3), in one line, and cut: a name may be as long as the record. */
    private static String shown(String name) {
        String one = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
        return one.replace("~", "~0").replace("/", "~1").replaceAll("\\p{Cntrl}", " ");
    }

    /** @return below the value, or null */
    private static String place(JsonNode value) {
        if (value.isTextual()) {
            return CarriedText.is(value.textValue()) ? null : "";
        }
        for (int entry = 0; value.isArray() && entry < value.size(); entry++) {
            String place = place(value.get(entry));
            if (place != null) {
                return "/" + entry + place;
            }
        }
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            if (!CarriedText.is(member.getKey())) {
                return "";
            }
            String place = place(member.getValue());
            if (place != null) {
                return "/" + shown(member.getKey()) + place;
            }
        }
        return null;
    }
}
