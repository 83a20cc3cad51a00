package org.duijie.matching.subjects;

import java.util.UUID;
import org.duijie.matching.text.MatchText;

/**
 * A demand or outcome to be matched.
 *
 * @param version its version ({@code ce_sequence})
 * @param open whether pairings are sought for it
 * @param confidential whether only its summary may be shown
 */
public record Subject(
        UUID id, Side side, long version, UUID organisationId, boolean open, boolean confidential, MatchText text) {

    /** The same with another text. */
    public Subject withText(MatchText other) {
        return new Subject(id, side, version, organisationId, open, confidential, other);
    }

    /** Its title as others may see it, or null. */
    public String shownTitle() {
        return confidential ? null : text.title();
    }

    /** What may be quoted in the reasons of a pairing. */
    public MatchText quotable() {
        return confidential ? new MatchText("", "", text.summary()) : text;
    }
}
