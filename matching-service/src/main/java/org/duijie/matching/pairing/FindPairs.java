package org.duijie.matching.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duijie.matching.corpus.CatchUp;
import org.duijie.matching.corpus.Corpus;
import org.duijie.matching.feedback.Feedback;
import org.duijie.matching.index.Hit;
import org.duijie.matching.matchers.Judging;
import org.duijie.matching.pairing.Counterparts.Surroundings;
import org.duijie.matching.pairings.Finding;
import org.duijie.matching.pairings.Judgement;
import org.duijie.matching.pairings.MatchingConfig;
import org.duijie.matching.pairings.Present;
import org.duijie.matching.scoring.PairScore;
import org.duijie.matching.subjects.KnownSubject;
import org.duijie.matching.subjects.StoredSubject;
import org.duijie.matching.subjects.Subject;

/**
 * Finds the counterparts of a subject and judges each. What was declined, and what is overdue, takes no place from
 * others: the subject keeps its number of candidates. Blocks; for worker threads.
 */
@ApplicationScoped
class FindPairs {
    /** So many times more are looked at where a decline, or what was learnt, may change the order. */
    private static final int WIDER = 3;

    private final CatchUp catchUp;
    private final Corpus corpus;
    private final JudgePair judge;
    private final Counterparts counterparts;
    private final MatchingConfig config;

    FindPairs(CatchUp catchUp, Corpus corpus, JudgePair judge, Counterparts counterparts, MatchingConfig config) {
        this.catchUp = catchUp;
        this.corpus = corpus;
        this.judge = judge;
        this.counterparts = counterparts;
        this.config = config;
    }

    Finding find(KnownSubject known) {
        Subject subject = known.subject();
        catchUp.now();
        if (!subject.open()) {
            return Finding.nothing(subject);
        }
        Profiled own = judge.profiled(known);
        Surroundings around = counterparts.of(subject);
        Judging judging = judge.now();
        Set<UUID> best = best(own, around, judging);
        Set<UUID> live = ids(around, Present::isLive);
        Set<UUID> all = new LinkedHashSet<>(best);
        all.addAll(live);
        List<Judgement> judged = new ArrayList<>();
        List<UUID> barred = new ArrayList<>();
        Map<UUID, Profiled> profiles = new HashMap<>(Map.of(subject.id(), own));
        // Judged on the rows as they are now: the corpus may lag behind, and a judgement names the versions it is of.
        for (StoredSubject row : counterparts.rows(all)) {
            Profiled counterpart = judge.profiled(row);
            if (around.gates().open(own.party(), counterpart.party())) {
                profiles.put(row.id(), counterpart);
                PairScore score = judge.score(judging, own, counterpart);
                // What neither fits nor is on the table needs no reasons: naming them costs more than the score.
                if (live.contains(row.id()) || score.score() >= config.threshold()) {
                    judged.add(judge.judge(judging, own, counterpart, score));
                }
            } else if (counterpart.subject().open()) {
                barred.add(row.id());
            }
        }
        return ranked(own, withFeedback(own, judged, profiles), barred, around);
    }

    private Set<UUID> best(Profiled own, Surroundings around, Judging judging) {
        Set<UUID> declined = ids(around, Present::isDeclined);
        int overdue = ids(around, Present::overdue).size();
        int most = (declined.isEmpty() && !judging.hasLearnt() ? 1 : WIDER) * config.most() + overdue;
        return corpus
                .search(
                        own.profile(),
                        own.subject().side().other(),
                        most,
                        found ->
                                !declined.contains(found.id()) && around.gates().open(own.party(), found.party()))
                .stream()
                .map(Hit::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<UUID> ids(Surroundings around, java.util.function.Predicate<Present> wanted) {
        return around.pairings().stream()
                .filter(wanted)
                .map(Present::counterpartId)
                .collect(Collectors.toSet());
    }

    private List<Judgement> withFeedback(Profiled own, List<Judgement> judged, Map<UUID, Profiled> profiles) {
        if (judged.isEmpty()) {
            return judged;
        }
        Declines declines = new Declines(counterparts.declinesAround(own.subject(), profiles.keySet()));
        Set<UUID> missing = new HashSet<>(declines.subjects());
        missing.removeAll(profiles.keySet());
        counterparts.rows(missing).forEach(row -> profiles.put(row.id(), judge.profiled(row)));
        return judged.stream()
                .map(judgement -> judgement.with(Feedback.factor(declines.echoes(
                        judgement.demand().id(), judgement.outcome().id(), profiles, judge))))
                .toList();
    }

    private Finding ranked(Profiled own, List<Judgement> judged, List<UUID> barred, Surroundings around) {
        Finding shape = Finding.nothing(own.subject());
        Set<UUID> overdue = ids(around, Present::overdue);
        List<Judgement> good = new ArrayList<>();
        List<Judgement> other = new ArrayList<>();
        judged.stream()
                .sorted(Comparator.comparingDouble(Judgement::worth).reversed().thenComparing(shape::counterpartOf))
                .forEach(judgement -> {
                    boolean proposable = good.size() < config.most()
                            && judgement.worth() >= config.threshold()
                            && !overdue.contains(shape.counterpartOf(judgement));
                    (proposable ? good : other).add(judgement);
                });
        return new Finding(own.subject(), good, other, barred);
    }
}
