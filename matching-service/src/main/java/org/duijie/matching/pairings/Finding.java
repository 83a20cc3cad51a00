package org.duijie.matching.pairings;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.duijie.matching.subjects.Subject;

/**
 * What a search found for one subject.
 *
 * @param good the pairs to be on the table, best first
 * @param other counterparts that are on the table already and were judged again, though no longer among the best
 */
public record Finding(Subject subject, List<Judgement> good, List<Judgement> other) {

    /** The ids of all counterparts that were judged. */
    List<UUID> counterparts() {
        return Stream.concat(good.stream(), other.stream())
                .map(this::counterpartOf)
                .sorted()
                .toList();
    }

    /** The same without the counterparts that are not among the given. */
    Finding among(Set<UUID> counterparts) {
        return new Finding(subject, only(good, counterparts), only(other, counterparts));
    }

    private List<Judgement> only(List<Judgement> judgements, Set<UUID> counterparts) {
        return judgements.stream()
                .filter(judgement -> counterparts.contains(counterpartOf(judgement)))
                .toList();
    }

    /** The id of a judgement's counterpart of the subject. */
    UUID counterpartOf(Judgement judgement) {
        return judgement.demand().id().equals(subject.id())
                ? judgement.outcome().id()
                : judgement.demand().id();
    }
}
