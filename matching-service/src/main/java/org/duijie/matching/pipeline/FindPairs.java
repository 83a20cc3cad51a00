package org.duijie.matching.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duijie.matching.corpus.CatchUp;
import org.duijie.matching.corpus.Corpus;
import org.duijie.matching.models.ScoringModel;
import org.duijie.matching.pairings.MatchResult;
import org.duijie.matching.pairings.MatchingConfig;
import org.duijie.matching.pairings.Rivals;
import org.duijie.matching.pipeline.CounterpartLookup.Found;
import org.duijie.matching.pipeline.CounterpartLookup.Surroundings;
import org.duijie.matching.subjects.EmbeddedSubject;
import org.duijie.matching.subjects.StoredSubject;
import org.duijie.matching.subjects.SubjectKind;

/**
 * Finds the counterparts of subjects and scores each pair. What was declined, and what is overdue, takes no place from others:
 * a subject keeps its number of candidates. Blocks; for worker threads.
 */
@ApplicationScoped
class FindPairs {
    private final CatchUp catchUp;
    private final Corpus corpus;
    private final ScorePair scorePair;
    private final CounterpartLookup counterparts;
    private final MatchingConfig config;

    FindPairs(
            CatchUp catchUp,
            Corpus corpus,
            ScorePair scorePair,
            CounterpartLookup counterparts,
            MatchingConfig config) {
        this.catchUp = catchUp;
        this.corpus = corpus;
        this.scorePair = scorePair;
        this.counterparts = counterparts;
        this.config = config;
    }

    /** As {@link #find(List, List)}, of one subject that was stored before. */
    MatchResult find(EmbeddedSubject known) {
        return find(List.of(known), List.of()).getFirst();
    }

    /**
     * One result for each, in their order.
     *
     * @param known subjects of one side
     * @param written those of them that the caller has just committed
     */
    List<MatchResult> find(List<EmbeddedSubject> known, List<EmbeddedSubject> written) {
        List<EmbeddedSubject> open =
                known.stream().filter(one -> one.subject().open()).toList();
        Map<UUID, MatchResult> results = open.isEmpty() ? caughtUp(written) : findOpen(open, written);
        return known.stream()
                .map(EmbeddedSubject::subject)
                .map(subject -> results.getOrDefault(subject.id(), MatchResult.nothing(subject)))
                .toList();
    }

    private Map<UUID, MatchResult> caughtUp(List<EmbeddedSubject> written) {
        catchUp.now(written);
        return Map.of();
    }

    private Map<UUID, MatchResult> findOpen(List<EmbeddedSubject> open, List<EmbeddedSubject> written) {
        SubjectKind kind = open.getFirst().subject().kind();
        List<UUID> ids = open.stream().map(one -> one.subject().id()).toList();
        Standing standing = catchUp.now(written, () -> counterparts
                .of(kind, ids)
                .flatMap(around -> scorePair.version().map(version -> new Standing(around, version))));
        Surroundings around = standing.around;
        ScoringModel scoringModel = scorePair.as(standing.matcherVersion);
        List<CandidateSearch> all = open.stream()
                .map(one ->
                        new CandidateSearch(scorePair.profiled(one), around.of(one.subject()), around.gates(), config))
                .toList();
        all.forEach(search -> search.search(corpus, scoringModel.hasLearnt()));
        Set<UUID> toScore =
                all.stream().flatMap(search -> search.toScore().stream()).collect(Collectors.toSet());
        // Scored on the rows as they are now: the corpus may lag behind, and a score names the versions it is of.
        Found found = counterparts.found(kind, ids, toScore);
        Map<UUID, Profiled> rows = profiled(found.rows());
        all.forEach(search -> search.score(rows, scorePair, scoringModel));
        weigh(found.declines(), all, rows);
        Rivals rivals = found.rivals().with(all.stream().flatMap(CandidateSearch::rivals), Set.copyOf(ids));
        all.forEach(search -> search.bound(rivals));
        return all.stream().map(CandidateSearch::result).collect(Collectors.toMap(FindPairs::id, result -> result));
    }

    private static UUID id(MatchResult result) {
        return result.subject().id();
    }

    private Map<UUID, Profiled> profiled(List<StoredSubject> rows) {
        Map<UUID, Profiled> profiled = new HashMap<>();
        rows.forEach(row -> profiled.put(row.id(), scorePair.profiled(row)));
        return profiled;
    }

    private void weigh(Declines declines, List<CandidateSearch> all, Map<UUID, Profiled> rows) {
        Map<UUID, Profiled> known = new HashMap<>(rows);
        all.forEach(search -> known.put(search.own().subject().id(), search.own()));
        known.putAll(profiled(counterparts.missing(declines, known.keySet())));
        all.forEach(search -> search.weigh(declines, known, scorePair));
    }

    /** How things are where subjects are searched for, and which version scores. */
    private record Standing(Surroundings around, String matcherVersion) {}
}
