package org.duijie.demand.demands;

import java.util.List;

/** The remarks with which a demand was returned. */
record Remarks(List<Remark> entries) {
    static final Remarks NONE = new Remarks(List.of());

    Remarks {
        entries = List.copyOf(entries);
    }
}
