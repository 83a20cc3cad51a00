package org.duijie.outcome.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.outcomes.OutcomeStatus;

/**
 * What became of each confirmation, in the order asked for.
 *
 * @param confirmed how many were confirmed
 */
public record ConfirmationReport(int confirmed, List<Line> items) {

    /**
     * What became of one.
     *
     * @param code {@code confirmed}, or the code of the problem that kept it from being confirmed
     * @param status its status now; absent where it was not confirmed
     */
    public record Line(UUID id, String code, OutcomeStatus status, Long version, LocalDate confirmedOn) {}

    static ConfirmationReport of(List<Line> lines) {
        return new ConfirmationReport(
                (int) lines.stream().filter(line -> line.status() != null).count(), lines);
    }
}
