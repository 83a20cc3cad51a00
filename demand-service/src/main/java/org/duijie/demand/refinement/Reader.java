package org.duijie.demand.refinement;

import org.duijie.demand.demands.Demand;
import org.duijie.records.identity.Caller;

/** What somebody may read of a demand's past. */
enum Reader {
    /** The company and the park: every version. */
    INSIDE("true"),

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
            return INSIDE;
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
        return this == INSIDE;
    }

    boolean mayRead(DemandVersion version) {
        return switch (this) {
            case INSIDE -> true;
            case OPENED -> version.wasPublished();
            case PUBLIC -> version.wasPublished() && !version.wasConfidential();
            case NOTHING -> false;
        };
    }
}
