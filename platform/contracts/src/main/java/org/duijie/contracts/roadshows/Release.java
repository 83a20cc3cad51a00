package org.duijie.contracts.roadshows;

import java.time.Instant;
import java.util.UUID;

/**
 * A demand or outcome put on stage (现场发布).
 *
 * @param subjectId id of the demand or outcome
 * @param title its title when staged; null for a confidential demand
 * @param organisationId whose demand or outcome it is
 * @param position place in the order of the stage, from 1
 */
public record Release(
        UUID id, StagedKind kind, UUID subjectId, String title, UUID organisationId, int position, Instant stagedAt) {

    /** What is put on stage. */
    public enum StagedKind {
        DEMAND,
        OUTCOME
    }
}
