package org.duijie.demand.expiry;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.duijie.demand.demands.rules.ContentRules;
import org.duijie.records.problems.Violation;

/**
 * How long a demand stays valid.
 *
 * @param validUntil the new last day, today or later
 */
public record Renewal(@NotNull LocalDate validUntil) {
    List<Violation> violations(LocalDate today) {
        return ContentRules.lastDay(validUntil, today);
    }
}
