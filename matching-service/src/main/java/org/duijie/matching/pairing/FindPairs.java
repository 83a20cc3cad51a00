package org.duijie.matching.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duijie.matching.corpus.CatchUp;
import org.duijie.matching.corpus.Corpus;
import org.duijie.matching.matchers.Judging;
import org.duijie.matching.pairing.Counterparts.Found;
import org.duijie.matching.pairing.Counterparts.Surroundings;
import org.duijie.matching.pairings.Finding;
import org.duijie.matching.pairings.MatchingConfig;
import org.duijie.matching.subjects.KnownSubject;
import org.duijie.matching.subjects.Side;
import org.duijie.matching.subjects.StoredSubject;

/**
 * Finds the counterparts of subjects and judges each. What was declined, and what is overdue, takes no place from others:
 * a subject keeps its number of candidates. Blocks; for worker threads.
 */
@ApplicationScoped
class FindPairs {
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

    /** As {@link #find(List, List)}, of one subject that was stored before. */
    Finding find(KnownSubject known) {
        return find(List.of(known), List.of()).getFirst();
    }

    /**
     * One finding for each, in their order.
     *
     * @param known subjects of one side
     * @param written those of them that the caller has just committed
     */
    List<Finding> find(List<KnownSubject> known, List<KnownSubject> written) {
        List<KnownSubject> open =
                known.stream().filter(one -> one.subject().open()).toList();
        Map<UUID, Finding> findings = open.isEmpty() ? caughtUp(written) : findOpen(open, written);
        return known.stream()
                .map(KnownSubject::subject)
                .map(subject -> findings.getOrDefault(subject.id(), Finding.nothing(subject)))
                .toList();
    }

    private Map<UUID, Finding> caughtUp(List<KnownSubject> written) {
        catchUp.now(written);
        return Map.of();
    }

    private Map<UUID, Finding> findOpen(List<KnownSubject> open, List<KnownSubject> written) {
        Side side = open.getFirst().subject().side();
        List<UUID> ids = open.stream().map(one -> one.subject().id()).toList();
        Standing standing =
                catchUp.now(written, () -> counterparts.of(side, ids).flatMap(around -> judge.version()
                        .map(version -> new Standing(around, version))));
        Surroundings around = standing.around;
        Judging judging = judge.as(standing.matcherVersion);
        List<PairsOfOne> all = open.stream()
                .map(one -> new PairsOfOne(judge.profiled(one), around.of(one.subject()), around.gates(), config))
                .toList();
        all.forEach(pairs -> pairs.search(corpus, judging.hasLearnt()));
        Set<UUID> toJudge =
                all.stream().flatMap(pairs -> pairs.toJudge().stream()).collect(Collectors.toSet());
        // Judged on the rows as they are now: the corpus may lag behind, and a judgement names the versions it is of.
        Found found = counterparts.found(side, ids, toJudge);
        Map<UUID, Profiled> rows = profiled(found.rows());
        all.forEach(pairs -> pairs.judge(rows, judge, judging));
        weigh(found.declines(), all, rows);
        return all.stream().map(PairsOfOne::finding).collect(Collectors.toMap(FindPairs::id, finding -> finding));
    }

    private static UUID id(Finding finding) {
        return finding.subject().id();
    }

    private Map<UUID, Profiled> profiled(List<StoredSubject> rows) {
        Map<UUID, Profiled> profiled = new HashMap<>();
        rows.forEach(row -> profiled.put(row.id(), judge.profiled(row)));
        return profiled;
    }

    private void weigh(Declines declines, List<PairsOfOne> all, Map<UUID, Profiled> rows) {
        Map<UUID, Profiled> known = new HashMap<>(rows);
        all.forEach(pairs -> known.put(pairs.own().subject().id(), pairs.own()));
        Set<UUID> missing = new HashSet<>(declines.subjects());
        missing.removeAll(known.keySet());
        known.putAll(profiled(counterparts.rows(missing)));
        all.forEach(pairs -> pairs.weigh(declines, known, judge));
    }

    /** How things are where subjects are searched for, and which version judges. */
    private record Standing(Surroundings around, String matcherVersion) {}
}
