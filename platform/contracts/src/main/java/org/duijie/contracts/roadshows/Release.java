package org.duijie.contracts.roadshows;

import java.time.Instant;
import java.util.UUID;

/**
 * A demand or outcome put on stage (现场发布).
 *
 * @param subjectId id of the demand or outcome
 * @param title its title when staged; the summary's first words are not shown for a confidential demand: null
 * @param position place in the order of the stage, from 1
 */
public record Release(
        UUID id, SubjectKind kind, UUID subjectId, String title, UUID organisationId, int position, Instant stagedAt) {

    /** What is put on stage. */
    public enum SubjectKind {
        DEMAND,
        OUTCOME
    }
}
