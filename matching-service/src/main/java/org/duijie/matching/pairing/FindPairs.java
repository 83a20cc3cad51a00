package org.duijie.matching.pairing;

import io.quarkus.hibernate.reactive.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.duijie.matching.corpus.CatchUp;
import org.duijie.matching.corpus.Corpus;
import org.duijie.matching.pairings.Finding;
import org.duijie.matching.pairings.Judgement;
import org.duijie.matching.pairings.MatchingConfig;
import org.duijie.matching.pairings.PresentPairings;
import org.duijie.matching.subjects.Await;
import org.duijie.matching.subjects.KnownSubject;
import org.duijie.matching.subjects.StoredSubject;
import org.duijie.matching.subjects.Subject;
import org.duijie.matching.subjects.Subjects;

/** Finds the counterparts of a subject and judges each. Blocks; for worker threads. */
@ApplicationScoped
class FindPairs {
    private final CatchUp catchUp;
    private final Corpus corpus;
    private final JudgePair judge;
    private final PresentPairings present;
    private final Subjects subjects;
    private final MatchingConfig config;

    FindPairs(CatchUp catchUp, Corpus corpus, JudgePair judge, Counterparts counterparts, MatchingConfig config) {
        this.catchUp = catchUp;
        this.corpus = corpus;
        this.judge = judge;
        this.present = counterparts.present();
        this.subjects = counterparts.subjects();
        this.config = config;
    }

    Finding find(KnownSubject known) {
        Subject subject = known.subject();
        catchUp.now();
        if (!subject.open()) {
            return new Finding(subject, List.of(), List.of());
        }
        List<UUID> best = corpus.counterparts(subject, config.most());
        Set<UUID> paired = Set.copyOf(
                Await.result(() -> Panache.withSession(() -> present.counterpartsOf(subject.id(), subject.side()))));
        Set<UUID> all = new LinkedHashSet<>(best);
        all.addAll(paired);
        List<Judgement> good = new ArrayList<>();
        List<Judgement> other = new ArrayList<>();
        // Judged on the rows as they are now: the corpus may lag behind, and a judgement names the versions it is of.
        for (StoredSubject counterpart : Await.result(() -> Panache.withSession(() -> subjects.withIds(all)))) {
            boolean fits = judge.score(known, counterpart.known()).score() >= config.threshold();
            // What neither fits nor is on the table needs no reasons: naming them costs more than the score.
            if (counterpart.subject().open() && (fits || paired.contains(counterpart.id()))) {
                Judgement judgement = judge.judge(known, counterpart.known());
                (fits && best.contains(counterpart.id()) ? good : other).add(judgement);
            }
        }
        return new Finding(subject, good, other);
    }
}
