package org.duijie.matching.lookups.teams;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duijie.engine.scoring.Matcher;
import org.duijie.matching.comparison.MatchIndicators;
import org.duijie.matching.gates.Gates;
import org.duijie.matching.gates.Party;
import org.duijie.matching.lookups.nearest.DemandsInside;
import org.duijie.matching.lookups.nearest.Near;
import org.duijie.matching.lookups.nearest.Nearest;
import org.duijie.matching.lookups.support.FindSupport;
import org.duijie.matching.lookups.teams.TeamView.Need;
import org.duijie.matching.lookups.teams.rules.Offer;
import org.duijie.matching.lookups.teams.rules.SetCover;
import org.duijie.matching.pairings.MatchingConfig;
import org.duijie.matching.pairings.ScoredPair;
import org.duijie.matching.pipeline.ScoreNear;
import org.duijie.matching.subjects.EmbeddedSubject;
import org.duijie.matching.subjects.Subject;
import org.duijie.matching.subjects.SubjectKind;
import org.duijie.records.identity.Caller;
import org.duijie.records.problems.ProblemException;

/** Puts a team together for a demand. Blocks; for worker threads. */
@ApplicationScoped
class FindTeam {
    /** Among so many of the nearest outcomes a team is looked for. */
    private static final int CANDIDATES = 40;

    private static final int LARGEST = 5;

    /** Of experts and of facilities each. */
    private static final int RESOURCES = 10;

    private final DemandsInside demands;
    private final Nearest nearest;
    private final ScoreNear scoreNear;
    private final FindSupport support;
    private final Matcher matcher;
    private final MatchIndicators indicators;
    private final MatchingConfig config;

    FindTeam(
            DemandsInside demands,
            Nearest nearest,
            ScoreNear scoreNear,
            FindSupport support,
            Matcher matcher,
            MatchIndicators indicators,
            MatchingConfig config) {
        this.demands = demands;
        this.nearest = nearest;
        this.scoreNear = scoreNear;
        this.support = support;
        this.matcher = matcher;
        this.indicators = indicators;
        this.config = config;
    }

    /** @throws ProblemException {@code not-found} where the demand is neither the caller's nor the caller the park */
    TeamView find(UUID demandId, Caller caller) {
        EmbeddedSubject known = demands.read(demandId, caller);
        Subject demand = known.subject();
        Gates gates = nearest.gates();
        Party own = Party.of(demand);
        List<Near> found = nearest.search(
                known.profile(matcher), SubjectKind.OUTCOME, CANDIDATES, one -> gates.open(own, one.party()));
        Map<UUID, ScoredPair> pairs = scoreNear.pairs(known, Near.ids(found));
        List<Near> candidates = candidates(found, pairs);
        Needs needs = new Needs(
                matcher,
                indicators,
                demand,
                found.stream().map(Near::subject).limit(LARGEST).toList());
        List<Near> helpers = new ArrayList<>(support.nearest(known, SubjectKind.EXPERT, RESOURCES));
        helpers.addAll(support.nearest(known, SubjectKind.FACILITY, RESOURCES));
        return team(demand, needs, candidates, helpers, pairs);
    }

    /** Who would be on the table without others beside it, best first. */
    private List<Near> candidates(List<Near> found, Map<UUID, ScoredPair> pairs) {
        return found.stream()
                .filter(near -> pairs.containsKey(near.subject().id())
                        && pairs.get(near.subject().id()).worth() >= config.threshold())
                .sorted(Comparator.comparingDouble((Near near) -> -score(near, pairs))
                        .thenComparing(near -> near.subject().id()))
                .toList();
    }

    private static TeamView team(
            Subject demand, Needs needs, List<Near> outcomes, List<Near> helpers, Map<UUID, ScoredPair> pairs) {
        Map<Need, Double> weights = needs.weights();
        List<Offer<UUID, Need>> offers = offers(outcomes, needs, pairs);
        UUID alone = offers.stream()
                .filter(offer -> offer.covers().containsAll(weights.keySet()))
                .map(Offer::id)
                .findFirst()
                .orElse(null);
        if (alone != null) {
            return new TeamView(demand.id(), demand.version(), alone, List.of(), List.of());
        }
        List<Near> candidates =
                Stream.concat(outcomes.stream(), helpers.stream()).toList();
        List<SetCover.Member<UUID, Need>> members = SetCover.greedy(weights, offers(candidates, needs, pairs), LARGEST);
        List<Need> uncovered = new ArrayList<>(weights.keySet());
        members.forEach(member -> uncovered.removeAll(member.covers()));
        Map<UUID, Near> byId = new HashMap<>(candidates.stream()
                .collect(Collectors.toMap(near -> near.subject().id(), Function.identity())));
        return new TeamView(
                demand.id(),
                demand.version(),
                null,
                members.stream()
                        .map(member -> member(member, byId.get(member.id()), pairs))
                        .toList(),
                uncovered);
    }

    private static List<Offer<UUID, Need>> offers(List<Near> candidates, Needs needs, Map<UUID, ScoredPair> pairs) {
        return candidates.stream()
                .map(near -> new Offer<>(near.subject().id(), score(near, pairs), needs.coveredBy(near)))
                .toList();
    }

    private static TeamView.Member member(SetCover.Member<UUID, Need> member, Near near, Map<UUID, ScoredPair> pairs) {
        return new TeamView.Member(
                near.subject().kind(),
                member.id(),
                near.subject().name(),
                near.subject().organisationId(),
                score(near, pairs),
                member.covers());
    }

    /** That of the pair; experts and facilities are in none. */
    private static double score(Near near, Map<UUID, ScoredPair> pairs) {
        ScoredPair pair = pairs.get(near.subject().id());
        return pair == null ? near.score().score() : pair.worth();
    }
}
