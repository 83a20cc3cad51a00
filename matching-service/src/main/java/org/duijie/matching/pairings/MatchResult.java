package org.duijie.matching.pairings;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.duijie.matching.gates.Conflicts;
import org.duijie.matching.gates.Party;
import org.duijie.matching.subjects.LockedSubjects;
import org.duijie.matching.subjects.Subject;
import org.duijie.matching.subjects.SubjectKind;

/**
 * What a search found for one subject.
 *
 * @param good the pairs to be on the table, best first
 * @param other counterparts that are on the table already and were scored again, though no longer among the best
 * @param barred counterparts on the table to which a gate is closed
 */
public record MatchResult(Subject subject, List<ScoredPair> good, List<ScoredPair> other, List<UUID> barred) {

    /** For a subject that is not to be paired. */
    public static MatchResult nothing(Subject subject) {
        return new MatchResult(subject, List.of(), List.of(), List.of());
    }

    /** The ids of all counterparts that were scored. */
    List<UUID> counterparts() {
        return scored().map(this::counterpartOf).toList();
    }

    /** All that was scored. */
    Stream<ScoredPair> scored() {
        return Stream.concat(good.stream(), other.stream());
    }

    /** The same without the counterparts that are no longer what they were scored as. */
    MatchResult among(LockedSubjects subjects) {
        Predicate<ScoredPair> there =
                scored -> subjects.isOpen(counterpartOf(scored)) && subjects.has(counterpart(scored));
        return new MatchResult(subject, only(good, there), only(other, there), barred);
    }

    /**
     * Whether a counterpart is not what it was scored as any more. One that has closed concerns a demand alone: it may be the one that
     * left out others.
     */
    boolean isOutdated(LockedSubjects subjects) {
        return scored().filter(scored -> subject.kind() == SubjectKind.DEMAND || subjects.isOpen(counterpartOf(scored)))
                .anyMatch(scored -> !subjects.has(counterpart(scored)));
    }

    /** The same with those barred that the conflict list, as it is now, keeps apart. */
    MatchResult under(Conflicts conflicts) {
        Predicate<ScoredPair> apart =
                scored -> conflicts.between(Party.of(scored.demand()), Party.of(scored.outcome()));
        List<UUID> more = new ArrayList<>(barred);
        scored().filter(apart).map(this::counterpartOf).forEach(more::add);
        return new MatchResult(subject, only(good, apart.negate()), only(other, apart.negate()), more);
    }

    private static List<ScoredPair> only(List<ScoredPair> scored, Predicate<ScoredPair> wanted) {
        return scored.stream().filter(wanted).toList();
    }

    /** The id of the subject's counterpart in the pair. */
    public UUID counterpartOf(ScoredPair scored) {
        return counterpart(scored).id();
    }

    private Subject counterpart(ScoredPair scored) {
        return scored.demand().id().equals(subject.id()) ? scored.outcome() : scored.demand();
    }
}
