package org.duijie.matching.pairing;

import io.quarkus.hibernate.reactive.panache.Panache;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.duijie.matching.conflicts.ConflictList;
import org.duijie.matching.gates.Gates;
import org.duijie.matching.pairings.Decline;
import org.duijie.matching.pairings.Present;
import org.duijie.matching.pairings.PresentPairings;
import org.duijie.matching.subjects.Await;
import org.duijie.matching.subjects.StoredSubject;
import org.duijie.matching.subjects.Subject;
import org.duijie.matching.subjects.Subjects;

/** What is known of counterparts: who they are, which are paired already, which are kept apart. Blocks. */
@Singleton
class Counterparts {
    private final PresentPairings present;
    private final Subjects subjects;
    private final ConflictList conflicts;
    private final Clock clock;

    Counterparts(PresentPairings present, Subjects subjects, ConflictList conflicts, Clock clock) {
        this.present = present;
        this.subjects = subjects;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    /** What stands around a subject now. */
    Surroundings of(Subject subject) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return Await.result(() -> Panache.withSession(() -> present.of(subject.id(), subject.side())
                .flatMap(pairings -> conflicts.all().map(list -> new Surroundings(pairings, new Gates(list, today))))));
    }

    List<StoredSubject> rows(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : Await.result(() -> Panache.withSession(() -> subjects.withIds(ids)));
    }

    List<Decline> declinesAround(Subject subject, Collection<UUID> counterparts) {
        return Await.result(
                () -> Panache.withSession(() -> present.declinesAround(subject.id(), subject.side(), counterparts)));
    }

    /** A subject's pairings, and the gates. */
    record Surroundings(List<Present> pairings, Gates gates) {}
}
