package org.duijie.matching.subjects;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.duijie.contracts.codes.CooperationMode;
import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.demands.Budget;
import org.duijie.contracts.demands.DemandState;
import org.duijie.contracts.outcomes.OutcomeState;
import org.duijie.contracts.outcomes.Price;

/**
 * What gates and comparisons need of a demand or outcome besides its text. Kept as JSON and made anew whenever the event
 * is read again; of a row that was written before facts were kept everything is unknown: null or empty.
 *
 * @param status the record's status, or null where unknown
 * @param visibility who may see it, or null where unknown
 * @param modes cooperation modes wanted, or transfer modes offered; empty where nothing is said
 * @param trl lowest readiness that would do, or readiness reached, 1–9 (GB/T 22900); null where nothing is said
 * @param indicators those stated as data, then those that the description or the abstract says beside them
 * @param money budget or price, or null
 * @param region GB/T 2260, six digits, or null
 * @param validUntil last day on which answers are wanted, or null
 * @param confirmedOn day of the last confirmation of an outcome, or null
 * @param pooledAt since when a demand is part of a common one, and not paired apart; else null
 * @param members the companies whose demands a common demand stands for; empty of all else
 * @param encumbrances what others hold of an outcome's rights; empty where nothing is said
 */
@RecordBuilder
public record Facts(
        String status,
        Visibility visibility,
        Set<CooperationMode> modes,
        Integer trl,
        List<IndicatorFact> indicators,
        Codes codes,
        Money money,
        String region,
        LocalDate validUntil,
        LocalDate confirmedOn,
        Instant pooledAt,
        Set<UUID> members,
        Set<Encumbrance> encumbrances) {
    public static final Facts UNKNOWN = FactsBuilder.builder().build();

    public Facts {
        modes = modes == null ? Set.of() : Set.copyOf(modes);
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
        codes = codes == null ? Codes.NONE : codes;
        members = members == null ? Set.of() : Set.copyOf(members);
        encumbrances = encumbrances == null ? Set.of() : Set.copyOf(encumbrances);
    }

    static Facts of(DemandState demand) {
        return FactsBuilder.builder()
                .status(demand.status().name())
                .visibility(demand.visibility())
                .modes(Set.copyOf(demand.cooperationModes()))
                .trl(demand.wantedTrl())
                .indicators(IndicatorFacts.wanted(
                        demand.indicators().stream()
                                .map(wanted -> IndicatorFact.of(wanted, wanted.mustHave()))
                                .toList(),
                        demand.description()))
                .codes(new Codes(
                        demand.industryCode() == null ? List.of() : List.of(demand.industryCode()),
                        demand.emergingIndustryCode(),
                        demand.technologyField(),
                        demand.ipcCodes(),
                        demand.keywords()))
                .money(money(demand.budget()))
                .region(demand.region())
                .validUntil(demand.validUntil())
                .pooledAt(demand.pooledAt())
                .members(demand.memberOrganisationIds() == null ? Set.of() : Set.copyOf(demand.memberOrganisationIds()))
                .build();
    }

    static Facts of(OutcomeState outcome) {
        return FactsBuilder.builder()
                .status(outcome.status().name())
                .visibility(outcome.visibility())
                .modes(Set.copyOf(outcome.transferModes()))
                .trl(outcome.trl())
                .indicators(IndicatorFacts.reached(
                        outcome.indicators().stream()
                                .map(reached -> IndicatorFact.of(reached, false))
                                .toList(),
                        outcome.abstractText()))
                .codes(new Codes(outcome.applicationIndustries(), null, null, outcome.ipcCodes(), outcome.keywords()))
                .money(money(outcome.price()))
                .region(outcome.region())
                .confirmedOn(outcome.confirmedOn())
                .encumbrances(Encumbrance.of(outcome.ipRights()))
                .build();
    }

    private static Money money(Budget budget) {
        return budget == null ? null : new Money(budget.min(), budget.max(), budget.negotiable());
    }

    private static Money money(Price price) {
        return price == null ? null : new Money(price.amount(), price.amount(), price.negotiable());
    }

    /** The same with what the public event of a confidential demand tells: status, visibility, validity, and whether it is pooled. */
    Facts withPublicOnesOf(Facts told) {
        return FactsBuilder.builder(this)
                .status(told.status)
                .visibility(told.visibility)
                .validUntil(told.validUntil)
                .pooledAt(told.pooledAt)
                .build();
    }
}
