package org.duijie.matching.lookups.history;

import io.quarkus.hibernate.reactive.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.pairings.Pairing;
import org.duijie.matching.lookups.history.HistoryView.Entry;
import org.duijie.matching.lookups.history.HistoryView.Judged;
import org.duijie.matching.pairing.JudgePair;
import org.duijie.matching.pairings.PairingHistory;
import org.duijie.matching.pairings.StoredHistory;
import org.duijie.matching.subjects.StoredSubject;
import org.duijie.matching.subjects.Subjects;
import org.duijie.messaging.Blocking;
import org.duijie.records.identity.Caller;

/** Reads what a pairing went through, and judges it again to compare with. Blocks; for worker threads. */
@ApplicationScoped
class ReadHistory {
    private final PairingHistory history;
    private final Subjects subjects;
    private final JudgePair judge;

    ReadHistory(PairingHistory history, Subjects subjects, JudgePair judge) {
        this.history = history;
        this.subjects = subjects;
        this.judge = judge;
    }

    HistoryView read(UUID pairingId, Caller caller) {
        List<StoredHistory> stored = Blocking.await(() -> Panache.withSession(() -> history.of(pairingId, caller)));
        return new HistoryView(stored.stream().map(Entry::of).toList(), stored.isEmpty() ? null : now(stored));
    }

    private Judged now(List<StoredHistory> stored) {
        Pairing pairing = stored.getLast().pairing();
        List<StoredSubject> sides = Blocking.await(
                () -> Panache.withSession(() -> subjects.withIds(List.of(pairing.demandId(), pairing.outcomeId()))));
        return sides.size() == 2
                ? Judged.of(judge.judge(
                        judge.now(),
                        judge.profiled(sides.getFirst().known()),
                        judge.profiled(sides.getLast().known())))
                : null;
    }
}
