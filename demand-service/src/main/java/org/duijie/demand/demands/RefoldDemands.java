package org.duijie.demand.demands;

import org.duijie.records.queries.RefoldMigration;

/** Demands of before texts were folded. */
public final class RefoldDemands extends RefoldMigration {
    public RefoldDemands() {
        super("0150", "demand");
    }
}
