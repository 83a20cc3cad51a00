package org.duijie.matching.models;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version as it is shown.
 *
 * @param learntAt null of the shipped one; so are the next two
 */
record MatcherView(
        @Schema(examples = "l1-5b0c33a1f7") String version,
        @Schema(description = "Whether it scores now") boolean current,

        @Schema(description = "Whether it can: false where it was learnt over the matcher of another release")
        boolean usable,

        @Schema(description = "The shipped matcher that it builds on", examples = "m1-dd6da1c894")
        String base,

        Instant learntAt,
        String learntBy,
        Figures figures) {

    static MatcherView of(StoredMatcher stored, String current, String shipped) {
        boolean usable = stored.base().equals(shipped);
        return new MatcherView(
                stored.version(),
                stored.version().equals(current) && usable,
                usable,
                stored.base(),
                stored.learntAt(),
                stored.learntBy(),
                stored.figures());
    }

    static MatcherView shipped(String version, boolean current) {
        return new MatcherView(version, current, true, version, null, null, null);
    }
}
