package org.duijie.demand.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.duijie.demand.demands.DemandContent;
import org.duijie.demand.demands.rules.ContentRules;
import org.duijie.records.problems.Violation;
import org.duijie.records.validation.Validation;

/** Checks content by its limits and by the rules across fields, and names all that is wrong at once. */
@ApplicationScoped
public class ContentCheck {
    private final Validation validation;

    public ContentCheck(Validation validation) {
        this.validation = validation;
    }

    /** @throws org.duijie.records.problems.ProblemException {@code invalid}, naming all that is wrong */
    public void check(DemandContent content) {
        validation.check(content);
    }

    /** What is wrong with it, by its limits and rules. */
    List<Violation> violations(DemandContent content) {
        return validation.violations(content);
    }

    /**
     * As {@link #check(DemandContent)}, of a change of what is handed in or offered.
     *
     * @param today before which its last day may not be moved; one that was over already may stay, until it expires
     */
    void checkOpen(DemandContent changed, DemandContent before, LocalDate today) {
        boolean moved = !Objects.equals(changed.validUntil(), before.validUntil());
        validation.check(changed, moved ? ContentRules.lastDay(changed.validUntil(), today) : List.of());
    }
}
