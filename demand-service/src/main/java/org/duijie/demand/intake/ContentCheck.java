package org.duijie.demand.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.duijie.demand.demands.DemandContent;
import org.duijie.demand.demands.rules.ContentRules;
import org.duijie.records.problems.Violation;
import org.duijie.records.rules.IndicatorRules;
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
        check(content, List.of());
    }

    /**
     * As {@link #check(DemandContent)}, of a change of what is handed in or offered.
     *
     * @param today before which its last day may not be moved; one that was over already may stay, until it expires
     */
    void checkOpen(DemandContent changed, DemandContent before, LocalDate today) {
        boolean moved = !Objects.equals(changed.validUntil(), before.validUntil());
        check(changed, moved ? ContentRules.lastDay(changed.validUntil(), today) : List.of());
    }

    private void check(DemandContent content, List<Violation> besides) {
        List<Violation> found = new ArrayList<>(IndicatorRules.check(content.indicators()));
        found.addAll(ContentRules.budget(content.budget()));
        found.addAll(ContentRules.cooperationModes(content.cooperationModes()));
        found.addAll(besides);
        validation.check(content, found);
    }
}
