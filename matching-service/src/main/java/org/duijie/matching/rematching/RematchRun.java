package org.duijie.matching.rematching;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** Does what was asked for. */
public interface RematchRun {

    /**
     * Finds the pairings of the subjects anew, those that are asked for and that nobody is at. Call it after the
     * transaction that asked; never fails: what could not be done stays asked for.
     */
    Uni<Void> now(List<UUID> subjects);
}
