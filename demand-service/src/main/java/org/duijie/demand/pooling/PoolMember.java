package org.duijie.demand.pooling;

import java.time.Instant;
import java.util.UUID;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.pooling.rules.Consent;
import org.duijie.records.identity.Caller;

/**
 * A demand in a pool, and what its company says to that.
 *
 * @param decidedBy the user that said so; null where nothing was said yet, as is the time
 */
record PoolMember(UUID demandId, UUID organisationId, Consent consent, String decidedBy, Instant decidedAt) {
    static PoolMember asked(Demand demand) {
        return new PoolMember(demand.id(), demand.organisationId(), Consent.PENDING, null, null);
    }

    PoolMember saying(Consent said, Caller caller, Instant now) {
        return new PoolMember(demandId, organisationId, said, caller.subject(), now);
    }

    boolean isOf(Caller caller) {
        return caller.belongsTo(organisationId);
    }
}
