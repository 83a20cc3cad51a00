package org.duijie.matching.pairings;

import java.util.List;
import java.util.UUID;
import org.duijie.matching.subjects.Subject;

/**
 * What a search found for one subject.
 *
 * @param good the pairs to be on the table, best first
 * @param other counterparts that are on the table already and were judged again, though no longer among the best
 */
public record Finding(Subject subject, List<Judgement> good, List<Judgement> other) {

    /** The id of a judgement's counterpart of the subject. */
    UUID counterpartOf(Judgement judgement) {
        return judgement.demand().id().equals(subject.id())
                ? judgement.outcome().id()
                : judgement.demand().id();
    }
}
