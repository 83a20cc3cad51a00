package org.duijie.matching.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duijie.contracts.codes.CooperationMode;
import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.demands.DemandState;
import org.duijie.contracts.demands.Requirement;
import org.duijie.contracts.outcomes.Achievement;
import org.duijie.contracts.outcomes.OutcomeState;
import org.duijie.matching.Copy;

/** Records of the tests with one thing changed. */
final class Variants {
    private Variants() {}

    static DemandState valid(DemandState demand, LocalDate until) {
        return Copy.of(demand, Map.of("validUntil", until));
    }

    static DemandState of(DemandState demand, UUID organisation, Visibility visibility) {
        return Copy.of(demand, Map.of("organisationId", organisation, "visibility", visibility));
    }

    static DemandState wanting(DemandState demand, List<Requirement> indicators, String... keywords) {
        return Copy.of(demand, Map.of("indicators", indicators, "keywords", List.of(keywords)));
    }

    static OutcomeState offered(OutcomeState outcome, CooperationMode... modes) {
        return Copy.of(outcome, Map.of("transferModes", List.of(modes)));
    }

    static OutcomeState reaching(OutcomeState outcome, int trl, Achievement... reached) {
        return Copy.of(outcome, Map.of("trl", trl, "indicators", List.of(reached)));
    }

    static OutcomeState confirmed(OutcomeState outcome, LocalDate on) {
        return Copy.of(outcome, Map.of("confirmedOn", on));
    }
}
