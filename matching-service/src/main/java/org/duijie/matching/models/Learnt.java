package org.duijie.matching.models;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of learning.
 *
 * @param decisions how many decided pairs there were
 * @param matcher the new version; null where none was learnt
 */
record Learnt(
        LearningResult result,

        @Schema(description = "Decided pairs that there are")
        int decisions,

        MatcherView matcher) {
    static Learnt without(LearningResult result, int decisions) {
        return new Learnt(result, decisions, null);
    }
}
