package org.duijie.matching.pipeline;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.duijie.matching.conflicts.ConflictList;
import org.duijie.matching.gates.Gates;
import org.duijie.matching.pairings.MatchingConfig;
import org.duijie.matching.pairings.Present;
import org.duijie.matching.pairings.PresentPairings;
import org.duijie.matching.subjects.StoredSubject;
import org.duijie.matching.subjects.Subject;
import org.duijie.matching.subjects.SubjectHistory;
import org.duijie.matching.subjects.SubjectKind;
import org.duijie.matching.subjects.Subjects;
import org.duijie.messaging.Blocking;

/** What is known of counterparts: who they are, which are paired already, which are kept apart. */
@Singleton
class CounterpartLookup {
    /** In which revisions of an outcome are counted. */
    static final Duration A_DAY = Duration.ofDays(1);

    private final PresentPairings present;
    private final Subjects subjects;
    private final ConflictList conflicts;
    private final SubjectHistory history;
    private final MatchingConfig config;
    private final Clock clock;

    CounterpartLookup(
            PresentPairings present,
            Subjects subjects,
            ConflictList conflicts,
            SubjectHistory history,
            MatchingConfig config,
            Clock clock) {
        this.present = present;
        this.subjects = subjects;
        this.conflicts = conflicts;
        this.history = history;
        this.config = config;
        this.clock = clock;
    }

    /** What stands around subjects of one side now. In the current session. */
    Uni<Surroundings> of(SubjectKind kind, Collection<UUID> subjects) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return present.of(kind, subjects).flatMap(pairings -> conflicts.all().flatMap(list -> restless(kind, subjects)
                .map(restless -> new Surroundings(pairings, new Gates(list, today), restless))));
    }

    /** Of outcomes those that are not compared with confidential demands now. */
    private Uni<Set<UUID>> restless(SubjectKind kind, Collection<UUID> subjects) {
        return kind == SubjectKind.OUTCOME
                ? history.oftenReplaced(subjects, clock.instant().minus(A_DAY), config.confidentialRevisions() + 1)
                : Uni.createFrom().item(Set.of());
    }

    /** Blocks. */
    List<StoredSubject> rows(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : Blocking.await(() -> Panache.withSession(() -> subjects.withIds(ids)));
    }

    /**
     * Counterparts as they are now, and what was declined of them and of their subjects. Blocks.
     *
     * @param kind of the subjects
     */
    Found found(SubjectKind kind, Collection<UUID> subjectIds, Collection<UUID> counterparts) {
        return counterparts.isEmpty()
                ? new Found(List.of(), new Declines(List.of()))
                : Blocking.await(() -> Panache.withSession(() -> subjects.withIds(counterparts)
                        .flatMap(rows -> present.declinesAround(kind, subjectIds, counterparts)
                                .map(declined -> new Found(rows, new Declines(declined))))));
    }

    /** The counterparts of some subjects, and what was declined around both. */
    record Found(List<StoredSubject> rows, Declines declines) {}

    /**
     * Present pairings by subject, and the gates.
     *
     * @param restless subjects that are not compared with confidential demands now
     */
    record Surroundings(Map<UUID, List<Present>> pairings, Gates gates, Set<UUID> restless) {
        List<Present> of(Subject subject) {
            return pairings.getOrDefault(subject.id(), List.of());
        }
    }
}
