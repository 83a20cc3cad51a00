package org.duijie.outcome.outcomes;

import org.duijie.records.queries.RefoldMigration;

/** Outcomes of before texts were folded. */
public final class RefoldOutcomes extends RefoldMigration {
    public RefoldOutcomes() {
        super("0150", "outcome");
    }
}
