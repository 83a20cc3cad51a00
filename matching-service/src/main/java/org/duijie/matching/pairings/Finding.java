package org.duijie.matching.pairings;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.duijie.matching.gates.Conflicts;
import org.duijie.matching.subjects.Held;
import org.duijie.matching.subjects.Subject;

/**
 * What a search found for one subject.
 *
 * @param good the pairs to be on the table, best first
 * @param other counterparts that are on the table already and were judged again, though no longer among the best
 * @param barred counterparts on the table to which a gate is closed
 */
public record Finding(Subject subject, List<Judgement> good, List<Judgement> other, List<UUID> barred) {

    /** For a subject that is not to be paired. */
    public static Finding nothing(Subject subject) {
        return new Finding(subject, List.of(), List.of(), List.of());
    }

    /** The ids of all counterparts that were judged. */
    List<UUID> counterparts() {
        return Stream.concat(good.stream(), other.stream())
                .map(this::counterpartOf)
                .toList();
    }

    /** The same without the counterparts that are no longer open. */
    Finding among(Held subjects) {
        Predicate<Judgement> there = judgement -> subjects.isOpen(counterpartOf(judgement));
        return new Finding(subject, only(good, there), only(other, there), barred);
    }

    /** The same with those barred that the conflict list, as it is now, keeps apart. */
    Finding under(Conflicts conflicts) {
        Predicate<Judgement> apart = judgement -> conflicts.between(
                judgement.demand().organisationId(), judgement.outcome().organisationId());
        List<UUID> more = new ArrayList<>(barred);
        Stream.concat(good.stream(), other.stream())
                .filter(apart)
                .map(this::counterpartOf)
                .forEach(more::add);
        return new Finding(subject, only(good, apart.negate()), only(other, apart.negate()), more);
    }

    private static List<Judgement> only(List<Judgement> judgements, Predicate<Judgement> wanted) {
        return judgements.stream().filter(wanted).toList();
    }

    /** The id of a judgement's counterpart of the subject. */
    public UUID counterpartOf(Judgement judgement) {
        return judgement.demand().id().equals(subject.id())
                ? judgement.outcome().id()
                : judgement.demand().id();
    }
}
