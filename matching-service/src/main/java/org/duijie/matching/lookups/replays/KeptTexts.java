package org.duijie.matching.lookups.replays;

import io.quarkus.hibernate.reactive.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duijie.contracts.pairings.Pairing;
import org.duijie.engine.scoring.Matcher;
import org.duijie.matching.pairings.PastRuns.Eyes;
import org.duijie.matching.pipeline.Profiled;
import org.duijie.matching.pipeline.ScorePair;
import org.duijie.matching.subjects.SubjectHistory;
import org.duijie.matching.subjects.SubjectVersion;
import org.duijie.messaging.Blocking;

/** What is kept of both sides of pairings, in the versions that these rest on. Blocks; for worker threads. */
@ApplicationScoped
class KeptTexts {
    private final SubjectHistory past;
    private final ScorePair scorePair;
    private final Matcher matcher;

    KeptTexts(SubjectHistory past, ScorePair scorePair, Matcher matcher) {
        this.past = past;
        this.scorePair = scorePair;
        this.matcher = matcher;
    }

    /** @param eyes whose */
    Kept of(List<Pairing> pairings, Eyes eyes) {
        Set<UUID> ids = new HashSet<>();
        Set<Long> versions = new HashSet<>();
        pairings.forEach(pairing -> {
            ids.addAll(List.of(pairing.demandId(), pairing.outcomeId()));
            versions.addAll(List.of(pairing.demandVersion(), pairing.outcomeVersion()));
        });
        List<SubjectVersion> kept = Blocking.await(() -> Panache.withSession(() -> past.ofVersions(ids, versions)));
        return new Kept(kept.stream()
                .map(one -> scorePair.profiled(one.comparable(matcher)))
                .map(one -> eyes == Eyes.OF_OTHERS ? one.told() : one)
                .collect(Collectors.groupingBy(
                        one -> new Key(one.subject().id(), one.subject().version()))));
    }

    /** The two texts that a pairing may have been scored on. */
    record Sides(Profiled demand, Profiled outcome) {}

    private record Key(UUID id, long version) {}

    /** By subject and version, the last known first. */
    static final class Kept {
        private final Map<Key, List<Profiled>> byVersion;

        private Kept(Map<Key, List<Profiled>> byVersion) {
            this.byVersion = byVersion;
        }

        List<Profiled> demands(Pairing pairing) {
            return byVersion.getOrDefault(new Key(pairing.demandId(), pairing.demandVersion()), List.of());
        }

        List<Profiled> outcomes(Pairing pairing) {
            return byVersion.getOrDefault(new Key(pairing.outcomeId(), pairing.outcomeVersion()), List.of());
        }

        /** All that may have been compared, the last known first. */
        List<Sides> sides(Pairing pairing) {
            return demands(pairing).stream()
                    .flatMap(demand -> outcomes(pairing).stream().map(outcome -> new Sides(demand, outcome)))
                    .toList();
        }
    }
}
