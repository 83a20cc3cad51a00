package org.duijie.roadshow.stage;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duijie.candidates.Candidate;
import org.duijie.candidates.Candidates;
import org.duijie.contracts.roadshows.Release;
import org.duijie.contracts.roadshows.Release.StagedKind;
import org.duijie.records.identity.Caller;
import org.duijie.roadshow.interests.Interests;
import org.duijie.roadshow.roadshows.StagedRoadshow;
import org.duijie.roadshow.subjects.Subjects;

/** Reads releases for a caller, all that is asked for with the same few queries. */
@ApplicationScoped
class ReadStage {
    private final Subjects subjects;
    private final Candidates pairings;
    private final Interests interests;

    ReadStage(Subjects subjects, Candidates pairings, Interests interests) {
        this.subjects = subjects;
        this.pairings = pairings;
        this.interests = interests;
    }

    /** The releases wanted, of those on stage, as the caller may see them. */
    Uni<List<ReleaseView>> views(StagedRoadshow onStage, List<Release> wanted, Caller caller) {
        List<Release> inside = wanted.stream()
                .filter(release -> StageContext.isInside(onStage, release, caller))
                .toList();
        return pairings.between(
                        subjectsOf(onStage.releases(), StagedKind.DEMAND),
                        subjectsOf(onStage.releases(), StagedKind.OUTCOME))
                .flatMap(between -> best(inside).flatMap(best -> context(wanted, between, best)))
                .map(context -> wanted.stream()
                        .map(release -> context.view(onStage, release, caller))
                        .toList());
    }

    private Uni<Map<UUID, List<Candidate>>> best(List<Release> inside) {
        return pairings.bestOfEachDemand(subjectsOf(inside, StagedKind.DEMAND))
                .flatMap(ofDemands -> pairings.bestOfEachOutcome(subjectsOf(inside, StagedKind.OUTCOME))
                        .map(ofOutcomes -> {
                            Map<UUID, List<Candidate>> best = new HashMap<>();
                            best.putAll(ofDemands.stream().collect(Collectors.groupingBy(Candidate::demandId)));
                            best.putAll(ofOutcomes.stream().collect(Collectors.groupingBy(Candidate::outcomeId)));
                            return best;
                        }));
    }

    private Uni<StageContext> context(List<Release> wanted, List<Candidate> between, Map<UUID, List<Candidate>> best) {
        List<UUID> releases = wanted.stream().map(Release::id).toList();
        return interests.counts(releases).flatMap(counts -> subjects.byId(shown(wanted, between, best))
                .map(known -> new StageContext(known, between, best, counts)));
    }

    private static Set<UUID> shown(List<Release> wanted, List<Candidate> between, Map<UUID, List<Candidate>> best) {
        Stream<UUID> paired = Stream.concat(
                        between.stream(), best.values().stream().flatMap(Collection::stream))
                .flatMap(pairing -> Stream.of(pairing.demandId(), pairing.outcomeId()));
        return Stream.concat(wanted.stream().map(Release::subjectId), paired).collect(Collectors.toSet());
    }

    private static List<UUID> subjectsOf(List<Release> releases, StagedKind kind) {
        return releases.stream()
                .filter(release -> release.kind() == kind)
                .map(Release::subjectId)
                .toList();
    }
}
