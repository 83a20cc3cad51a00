package org.duijie.matching.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.codes.CooperationMode;
import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.demands.DemandState;
import org.duijie.contracts.demands.Requirement;
import org.duijie.contracts.outcomes.Achievement;
import org.duijie.contracts.outcomes.OutcomeState;

/** Records of the tests with one thing changed. */
final class Variants {
    private Variants() {}

    static DemandState valid(DemandState demand, LocalDate until) {
        return demand(
                demand, demand.visibility(), demand.indicators(), demand.keywords(), until, demand.organisationId());
    }

    static DemandState of(DemandState demand, UUID organisation, Visibility visibility) {
        return demand(demand, visibility, demand.indicators(), demand.keywords(), demand.validUntil(), organisation);
    }

    static DemandState wanting(DemandState demand, List<Requirement> indicators, String... keywords) {
        return demand(
                demand,
                demand.visibility(),
                indicators,
                List.of(keywords),
                demand.validUntil(),
                demand.organisationId());
    }

    private static DemandState demand(
            DemandState demand,
            Visibility visibility,
            List<Requirement> indicators,
            List<String> keywords,
            LocalDate until,
            UUID organisation) {
        return new DemandState(
                demand.id(),
                demand.version(),
                demand.title(),
                demand.summary(),
                demand.description(),
                null,
                null,
                null,
                null,
                indicators,
                demand.industryCode(),
                demand.emergingIndustryCode(),
                demand.technologyField(),
                List.of(),
                keywords,
                demand.cooperationModes(),
                null,
                until,
                demand.wantedTrl(),
                null,
                demand.region(),
                organisation,
                visibility,
                demand.status(),
                demand.source(),
                demand.publishedAt());
    }

    static OutcomeState offered(OutcomeState outcome, CooperationMode... modes) {
        return outcome(outcome, List.of(modes), outcome.trl(), List.of());
    }

    static OutcomeState reaching(OutcomeState outcome, int trl, Achievement... reached) {
        return outcome(outcome, outcome.transferModes(), trl, List.of(reached));
    }

    private static OutcomeState outcome(
            OutcomeState outcome, List<CooperationMode> modes, int trl, List<Achievement> reached) {
        return new OutcomeState(
                outcome.id(),
                outcome.version(),
                outcome.title(),
                outcome.abstractText(),
                List.of(),
                reached,
                outcome.applicationIndustries(),
                List.of(),
                trl,
                List.of(),
                List.of(),
                modes,
                null,
                null,
                List.of(),
                null,
                outcome.region(),
                outcome.organisationId(),
                outcome.visibility(),
                outcome.status(),
                null,
                outcome.publishedAt());
    }

    static OutcomeState confirmed(OutcomeState outcome, LocalDate on) {
        return new OutcomeState(
                outcome.id(),
                outcome.version(),
                outcome.title(),
                outcome.abstractText(),
                List.of(),
                outcome.indicators(),
                outcome.applicationIndustries(),
                List.of(),
                outcome.trl(),
                List.of(),
                List.of(),
                outcome.transferModes(),
                null,
                null,
                List.of(),
                null,
                outcome.region(),
                outcome.organisationId(),
                outcome.visibility(),
                outcome.status(),
                on,
                outcome.publishedAt());
    }
}
