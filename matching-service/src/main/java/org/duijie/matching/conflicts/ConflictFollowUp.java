package org.duijie.matching.conflicts;

import io.smallrye.mutiny.Uni;
import org.duijie.matching.gates.OrganisationPair;

/** What follows from a change of the conflict list, in its transaction. */
public interface ConflictFollowUp {

    /** The two must no longer be paired. */
    Uni<Void> noted(OrganisationPair pair);
}
