package org.duijie.matching.pipeline;

import io.quarkus.hibernate.reactive.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.duijie.engine.feedback.Feedback;
import org.duijie.engine.scoring.PairScore;
import org.duijie.matching.models.PresentScores;
import org.duijie.matching.models.ScoringModel;
import org.duijie.matching.models.rules.PresentScore;
import org.duijie.matching.models.rules.PresentScore.PairRating;
import org.duijie.matching.pairings.PresentPairings;
import org.duijie.matching.pairings.PresentPairings.OnTable;
import org.duijie.messaging.Blocking;

/** Scores all that is on the table by two versions: on the texts and facts of now, with the feedback of the last search. */
@ApplicationScoped
class ScoreOnTable implements PresentScores {
    /** So many pairings are held at a time, with both sides. */
    private static final int PAGE = 500;

    private final PresentPairings presentPairings;
    private final CounterpartLookup counterparts;
    private final ScorePair scorePair;

    ScoreOnTable(PresentPairings presentPairings, CounterpartLookup counterparts, ScorePair scorePair) {
        this.presentPairings = presentPairings;
        this.counterparts = counterparts;
        this.scorePair = scorePair;
    }

    @Override
    public List<PresentScore> by(ScoringModel current, ScoringModel other) {
        List<PresentScore> all = new ArrayList<>();
        List<OnTable> page = page(null);
        while (!page.isEmpty()) {
            all.addAll(scored(page, current.again(), other.again()));
            page = page(page.getLast());
        }
        return all;
    }

    private List<OnTable> page(OnTable after) {
        return Blocking.await(() -> Panache.withSession(() -> presentPairings.onTable(after, PAGE)));
    }

    private List<PresentScore> scored(List<OnTable> page, ScoringModel current, ScoringModel other) {
        Set<UUID> ids = new HashSet<>();
        page.forEach(pairing -> {
            ids.add(pairing.demandId());
            ids.add(pairing.outcomeId());
        });
        Map<UUID, Profiled> sides = new HashMap<>();
        counterparts.rows(ids).forEach(row -> sides.put(row.id(), scorePair.profiled(row)));
        return page.stream()
                .filter(pairing -> sides.containsKey(pairing.demandId()) && sides.containsKey(pairing.outcomeId()))
                .map(pairing -> new PresentScore(
                        pairing.pairingId(),
                        pairing.demandId(),
                        pairing.demandOrganisation(),
                        pairing.outcomeId(),
                        pairing.outcomeOrganisation(),
                        rating(current, pairing, sides),
                        rating(other, pairing, sides)))
                .toList();
    }

    private PairRating rating(ScoringModel scoringModel, OnTable pairing, Map<UUID, Profiled> sides) {
        PairScore score = scorePair.score(scoringModel, sides.get(pairing.demandId()), sides.get(pairing.outcomeId()));
        return new PairRating(
                score.score() * pairing.feedback(), Feedback.level(score, pairing.feedback(), scoringModel.levels()));
    }
}
