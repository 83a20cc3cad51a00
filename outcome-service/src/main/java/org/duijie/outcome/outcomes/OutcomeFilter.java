package org.duijie.outcome.outcomes;

import java.util.UUID;
import org.duijie.contracts.outcomes.OutcomeStatus;

/**
 * What a list is narrowed to; null where it is not.
 *
 * @param trl the least readiness
 * @param industryCode GB/T 4754-2017 section or division that it serves
 * @param ipcCode IPC subclass or group that it is of
 */
public record OutcomeFilter(
        OutcomeStatus status, Integer trl, String industryCode, String ipcCode, UUID organisationId, String text) {}
