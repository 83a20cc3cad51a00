package org.duijie.matching.pipeline;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.duijie.matching.conflicts.ConflictList;
import org.duijie.matching.gates.Gates;
import org.duijie.matching.pairings.Present;
import org.duijie.matching.pairings.PresentPairings;
import org.duijie.matching.pairings.Rivals;
import org.duijie.matching.subjects.StoredSubject;
import org.duijie.matching.subjects.Subject;
import org.duijie.matching.subjects.SubjectKind;
import org.duijie.matching.subjects.Subjects;
import org.duijie.messaging.Blocking;

/** What is known of counterparts: who they are, which are paired already, which are kept apart. */
@Singleton
class CounterpartLookup {
    private final PresentPairings present;
    private final Subjects subjects;
    private final ConflictList conflicts;
    private final Clock clock;

    CounterpartLookup(PresentPairings present, Subjects subjects, ConflictList conflicts, Clock clock) {
        this.present = present;
        this.subjects = subjects;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    /** What stands around subjects of one side now. In the current session. */
    Uni<Surroundings> of(SubjectKind kind, Collection<UUID> subjects) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return present.of(kind, subjects)
                .flatMap(pairings -> conflicts.all().map(list -> new Surroundings(pairings, new Gates(list, today))));
    }

    /** Blocks. */
    List<StoredSubject> rows(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : Blocking.await(() -> Panache.withSession(() -> subjects.withIds(ids)));
    }

    /** What was declined, as far as it is not known yet. Blocks. */
    List<StoredSubject> missing(Declines declines, Set<UUID> known) {
        Set<UUID> missing = new HashSet<>(declines.subjects());
        missing.removeAll(known);
        return rows(missing);
    }

    /**
     * Counterparts as they are now, and what was declined of them and of their subjects. Blocks.
     *
     * @param kind of the subjects
     */
    Found found(SubjectKind kind, Collection<UUID> subjectIds, Collection<UUID> counterparts) {
        return counterparts.isEmpty()
                ? new Found(List.of(), new Declines(List.of()), Rivals.NONE)
                : Blocking.await(() -> Panache.withSession(() -> subjects.withIds(counterparts)
                        .flatMap(rows -> present.declinesAround(kind, subjectIds, counterparts)
                                .flatMap(declined -> rivals(kind, counterparts)
                                        .map(rivals -> new Found(rows, new Declines(declined), rivals))))));
    }

    /** A demand's search sees all that is on its table itself. */
    private Uni<Rivals> rivals(SubjectKind kind, Collection<UUID> counterparts) {
        return kind == SubjectKind.DEMAND ? Uni.createFrom().item(Rivals.NONE) : present.rivals(counterparts);
    }

    /**
     * The counterparts of some subjects, and what was declined around both.
     *
     * @param rivals what is on the table of counterparts that are demands
     */
    record Found(List<StoredSubject> rows, Declines declines, Rivals rivals) {}

    /** Present pairings by subject, and the gates. */
    record Surroundings(Map<UUID, List<Present>> pairings, Gates gates) {
        List<Present> of(Subject subject) {
            return pairings.getOrDefault(subject.id(), List.of());
        }
    }
}
