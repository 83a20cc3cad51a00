package org.duijie.demand.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.duijie.contracts.codes.TechnologyField;
import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.demands.DemandStatus;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.DemandContent;
import org.duijie.records.identity.Caller;

/**
 * A demand in a list: never with a contact, and of another's confidential demand no more than the summary, to the park and
 * whoever else may open it, too: what is read there is not noted.
 *
 * @param pooledAt since when it is part of a common demand, and not paired apart; else null
 * @param memberCount of how many demands it is the common one; else null
 */
public record DemandLine(
        UUID id,
        long version,
        UUID organisationId,
        DemandStatus status,
        Visibility visibility,
        String title,
        String summary,
        TechnologyField technologyField,
        String industryCode,
        String region,
        Integer wantedTrl,
        LocalDate validUntil,
        Instant publishedAt,
        Instant pooledAt,
        Integer memberCount) {

    static DemandLine of(Demand demand, Caller caller) {
        DemandContent content = demand.content();
        boolean open = demand.isReadUnnotedBy(caller);
        return new DemandLine(
                demand.id(),
                demand.version(),
                demand.organisationId(),
                demand.status(),
                content.visibility(),
                open ? content.title() : null,
                content.summary(),
                open ? content.technologyField() : null,
                open ? content.industryCode() : null,
                open ? content.region() : null,
                open ? content.wantedTrl() : null,
                content.validUntil(),
                demand.publishedAt(),
                demand.pooledAt(),
                demand.isCommon() ? demand.members().size() : null);
    }
}
