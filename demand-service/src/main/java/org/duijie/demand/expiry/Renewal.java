package org.duijie.demand.expiry;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.duijie.records.problems.Violation;
import org.duijie.records.rules.ViolationCollector;

/**
 * How long a demand stays valid.
 *
 * @param validUntil the new last day, today or later
 */
public record Renewal(@NotNull LocalDate validUntil) {
    List<Violation> violations(LocalDate today) {
        return new ViolationCollector()
                .expect("validUntil", validUntil == null || !validUntil.isBefore(today), "today or later")
                .violations();
    }
}
