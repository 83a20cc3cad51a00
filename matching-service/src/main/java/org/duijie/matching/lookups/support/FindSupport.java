package org.duijie.matching.lookups.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.engine.scoring.Matcher;
import org.duijie.matching.gates.Gates;
import org.duijie.matching.gates.Party;
import org.duijie.matching.lookups.nearest.DemandsInside;
import org.duijie.matching.lookups.nearest.Near;
import org.duijie.matching.lookups.nearest.Nearest;
import org.duijie.matching.lookups.support.SupportView.Supporter;
import org.duijie.matching.subjects.EmbeddedSubject;
import org.duijie.matching.subjects.SubjectKind;
import org.duijie.records.identity.Caller;
import org.duijie.records.problems.ProblemException;

/** Finds resources for a demand. Blocks; for worker threads. */
@ApplicationScoped
public class FindSupport {
    private final DemandsInside demands;
    private final Nearest nearest;
    private final Matcher matcher;

    FindSupport(DemandsInside demands, Nearest nearest, Matcher matcher) {
        this.demands = demands;
        this.nearest = nearest;
        this.matcher = matcher;
    }

    /** @throws ProblemException {@code not-found} where the demand is neither the caller's nor the caller the park */
    SupportView find(UUID demandId, int limit, Caller caller) {
        EmbeddedSubject demand = demands.read(demandId, caller);
        return new SupportView(
                demand.subject().id(),
                demand.subject().version(),
                supporters(demand, SubjectKind.EXPERT, limit),
                supporters(demand, SubjectKind.FACILITY, limit),
                supporters(demand, SubjectKind.DATASET, limit));
    }

    /** The nearest resources of a kind that have something to do with the demand, and that no gate keeps from it. */
    public List<Near> nearest(EmbeddedSubject demand, SubjectKind kind, int limit) {
        Gates gates = nearest.gates();
        Party own = Party.of(demand.subject());
        return nearest.search(demand.profile(matcher), kind, limit, found -> gates.open(own, found.party())).stream()
                .filter(near -> near.score().level() != PairingLevel.NONE)
                .toList();
    }

    private List<Supporter> supporters(EmbeddedSubject demand, SubjectKind kind, int limit) {
        return nearest(demand, kind, limit).stream()
                .map(near -> new Supporter(
                        near.subject().id(),
                        near.subject().name(),
                        near.subject().organisationId(),
                        near.score().score(),
                        matcher.matchedTerms(
                                demand.subject().text(), near.subject().text())))
                .toList();
    }
}
