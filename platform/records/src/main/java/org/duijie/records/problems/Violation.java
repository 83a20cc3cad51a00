package org.duijie.records.problems;

import java.util.Map;

/**
 * One thing that is wrong with a body.
 *
 * @param field where, as a path such as {@code indicators[2].unit}
 * @param code what is wrong, a key {@code violation.<code>} of the message bundles
 * @param facts values that the message names, such as the limit; one that is {@code x} in English and {@code x_zh} in
 *     Chinese has its own words there
 */
public record Violation(String field, String code, Map<String, Object> facts) {
    public Violation {
        facts = Map.copyOf(facts);
    }

    public static Violation of(String field, String code) {
        return new Violation(field, code, Map.of());
    }
}
