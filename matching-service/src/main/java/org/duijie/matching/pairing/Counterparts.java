package org.duijie.matching.pairing;

import io.quarkus.hibernate.reactive.panache.Panache;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duijie.matching.conflicts.ConflictList;
import org.duijie.matching.gates.Gates;
import org.duijie.matching.pairings.Decline;
import org.duijie.matching.pairings.Present;
import org.duijie.matching.pairings.PresentPairings;
import org.duijie.matching.subjects.Await;
import org.duijie.matching.subjects.Side;
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

    /** What stands around subjects of one side now. */
    Surroundings of(Side side, Collection<UUID> subjects) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return Await.result(() -> Panache.withSession(() -> present.of(side, subjects)
                .flatMap(pairings -> conflicts.all().map(list -> new Surroundings(pairings, new Gates(list, today))))));
    }

    List<StoredSubject> rows(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : Await.result(() -> Panache.withSession(() -> subjects.withIds(ids)));
    }

    /** What was declined of subjects of one side, and of their counterparts. */
    List<Decline> declinesAround(Side side, Collection<UUID> ofSide, Collection<UUID> others) {
        return Await.result(() -> Panache.withSession(() -> present.declinesAround(side, ofSide, others)));
    }

    /** Present pairings by subject, and the gates. */
    record Surroundings(Map<UUID, List<Present>> pairings, Gates gates) {
        List<Present> of(Subject subject) {
            return pairings.getOrDefault(subject.id(), List.of());
        }
    }
}
