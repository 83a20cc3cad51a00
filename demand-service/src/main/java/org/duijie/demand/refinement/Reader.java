package org.duijie.demand.refinement;

import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.DemandContent;
import org.duijie.records.identity.Caller;

/** What somebody may read of a demand's past. */
enum Reader {
    /** Its own organisation: every version, and whom to ask. */
    OWNER("true"),

    /** The park: every version. */
    PARK("true"),

    /** Whoever a confidential demand is open to: every version that was published. */
    OPENED("status in ('PUBLISHED', 'IN_TALKS')"),

    /** Whoever the demand is open to: what was published and not confidential. */
    PUBLIC("status in ('PUBLISHED', 'IN_TALKS') and cast(content as jsonb) ->> 'visibility' <> 'CONFIDENTIAL'"),

    /** Whoever knows of a confidential demand and no more. */
    NOTHING("false");

    private final String condition;

    Reader(String condition) {
        this.condition = condition;
    }

    /** @param opened whether what is confidential of the demand is open to the caller */
    static Reader of(Demand demand, Caller caller, boolean opened) {
        if (demand.isInside(caller)) {
            return demand.isOwnedBy(caller) ? OWNER : PARK;
        }
        if (opened) {
            return OPENED;
        }
        return demand.isReadUnnotedBy(caller) ? PUBLIC : NOTHING;
    }

    /** Of rows of {@code demand_version}. */
    String condition() {
        return condition;
    }

    boolean isInside() {
        return this == OWNER || this == PARK;
    }

    /** What a version said, as far as it is for this reader: a contact is read where that it is read is noted. */
    DemandContent said(DemandVersion version) {
        return this == OWNER ? version.content() : version.content().withoutContact();
    }

    boolean mayRead(DemandVersion version) {
        return switch (this) {
            case OWNER, PARK -> true;
            case OPENED -> version.wasPublished();
            case PUBLIC -> version.wasPublished() && !version.wasConfidential();
            case NOTHING -> false;
        };
    }
}
