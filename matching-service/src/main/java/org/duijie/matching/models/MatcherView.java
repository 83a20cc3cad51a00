package org.duijie.matching.models;

import java.time.Instant;
import org.duijie.matching.models.SwitchMatcher.Standing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version as it is shown.
 *
 * @param learntAt null of the shipped one; so are the next two
 */
record MatcherView(
        @Schema(examples = "l1-5b0c33a1f7") String version,
        @Schema(description = "Whether it scores now") boolean current,

        @Schema(
                description =
                        "CURRENT: it scores. WAITING: it was found better than the one that scores, and waits for the park's"
                                + " word; figures.concerns say why. KEPT: all others")
        MatcherState state,

        @Schema(description = "Whether it can: false where it was learnt over the matcher of another release")
        boolean usable,

        @Schema(description = "The shipped matcher that it builds on", examples = "m1-dd6da1c894")
        String base,

        Instant learntAt,
        String learntBy,
        Figures figures) {

    static MatcherView of(StoredMatcher stored, Standing standing) {
        boolean usable = stored.base().equals(standing.shipped());
        boolean current = stored.version().equals(standing.current()) && usable;
        return new MatcherView(
                stored.version(),
                current,
                current
                        ? MatcherState.CURRENT
                        : usable && waits(stored, standing) ? MatcherState.WAITING : MatcherState.KEPT,
                usable,
                stored.base(),
                stored.learntAt(),
                stored.learntBy(),
                stored.figures());
    }

    /** Nobody has said since it was learnt which version is to score. */
    private static boolean waits(StoredMatcher stored, Standing standing) {
        return stored.figures().better()
                && (standing.since() == null || stored.learntAt().isAfter(standing.since()));
    }

    static MatcherView shipped(String version, boolean current) {
        return new MatcherView(
                version, current, current ? MatcherState.CURRENT : MatcherState.KEPT, true, version, null, null, null);
    }
}
