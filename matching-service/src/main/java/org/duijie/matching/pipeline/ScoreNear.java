package org.duijie.matching.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duijie.matching.models.ScoringModel;
import org.duijie.matching.pairings.ScoredPair;
import org.duijie.matching.pipeline.CounterpartLookup.Found;
import org.duijie.matching.subjects.EmbeddedSubject;
import org.duijie.matching.subjects.StoredSubject;
import org.duijie.matching.subjects.SubjectKind;

/**
 * Scores a demand with outcomes that somebody asks about as its own search would: by the version that scores now, with facts and
 * with what declines make of it. So a pair has one score, whoever shows it. Blocks; for worker threads.
 */
@ApplicationScoped
public class ScoreNear {
    private final ScorePair scorePair;
    private final CounterpartLookup counterparts;

    ScoreNear(ScorePair scorePair, CounterpartLookup counterparts) {
        this.scorePair = scorePair;
        this.counterparts = counterparts;
    }

    /** The pairs by their outcomes; one that there is no more is missing. */
    public Map<UUID, ScoredPair> pairs(EmbeddedSubject demand, Collection<UUID> outcomes) {
        UUID demandId = demand.subject().id();
        Found found = counterparts.found(SubjectKind.DEMAND, List.of(demandId), outcomes);
        Map<UUID, Profiled> known = profiled(found.rows());
        Map<UUID, Profiled> scored = Map.copyOf(known);
        Profiled own = scorePair.profiled(demand);
        known.put(demandId, own);
        known.putAll(profiled(counterparts.missing(found.declines(), known.keySet())));
        ScoringModel scoringModel = scorePair.now();
        return scored.values().stream()
                .map(outcome -> scorePair.of(scoringModel, own, outcome))
                .map(pair -> pair.with(found.declines().factor(pair, known, scorePair)))
                .collect(Collectors.toMap(pair -> pair.outcome().id(), pair -> pair));
    }

    private Map<UUID, Profiled> profiled(List<StoredSubject> rows) {
        Map<UUID, Profiled> profiled = new HashMap<>();
        rows.forEach(row -> profiled.put(row.id(), scorePair.profiled(row)));
        return profiled;
    }
}
