package org.duijie.outcome.sharedresources;

import org.duijie.records.queries.RefoldMigration;

/** Shared resources of before texts were folded. */
public final class RefoldResources extends RefoldMigration {
    public RefoldResources() {
        super("0151", "shared_resource");
    }
}
