package org.duijie.demand.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
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
        List<Violation> found = new ArrayList<>(IndicatorRules.check(content.indicators()));
        found.addAll(ContentRules.budget(content.budget()));
        found.addAll(ContentRules.cooperationModes(content.cooperationModes()));
        validation.check(content, found);
    }
}
