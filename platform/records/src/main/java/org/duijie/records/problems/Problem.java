package org.duijie.records.problems;

import java.util.List;
import java.util.Map;

/**
 * A problem before it is put into words.
 *
 * @param facts what the detail's placeholders stand for
 * @param extensions members of the document beyond the standard ones
 */
public record Problem(
        ProblemCode code, List<Object> facts, List<Violation> violations, Map<String, Object> extensions) {
    public static Problem of(ProblemCode code, Object... facts) {
        return new Problem(code, List.of(facts), List.of(), Map.of());
    }
}
