package org.duijie.outcome.outcomes;

import java.util.UUID;
import org.duijie.contracts.outcomes.OutcomeStatus;

/**
 * What a list is narrowed to; null where it is not.
 *
 * @param trl the least readiness
 * @param industryCode GB/T 4754-2017 section or division that it serves
 * @param sort newest first where it is null
 * @param region GB/T 2260; a province or city holds what is within it
 * @param ipcCode IPC subclass or group that it is of
 */
public record OutcomeFilter(
        OutcomeStatus status,
        Integer trl,
        String industryCode,
        String ipcCode,
        String region,
        UUID organisationId,
        String text,
        OutcomeSort sort) {

    /** What a list is sorted by. */
    public enum OutcomeSort {
        NEWEST(null),
        TRL("coalesce(r.trl, 0)"),
        CONFIRMED("coalesce(r.confirmedOn, date 1970-01-01)");

        private final String key;

        OutcomeSort(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }
}
