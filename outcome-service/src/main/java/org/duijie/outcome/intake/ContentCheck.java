package org.duijie.outcome.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.duijie.outcome.outcomes.OutcomeContent;
import org.duijie.outcome.outcomes.rules.ContentRules;
import org.duijie.records.rules.ViolationCollector;
import org.duijie.records.validation.Validation;

/** Checks content by its limits and by the rules across fields, and names all that is wrong at once. */
@ApplicationScoped
public class ContentCheck {
    private final Validation validation;

    ContentCheck(Validation validation) {
        this.validation = validation;
    }

    /** @throws org.duijie.records.problems.ProblemException {@code invalid}, naming all that is wrong */
    public void check(OutcomeContent content) {
        ViolationCollector found = new ViolationCollector()
                .add(ContentRules.indicators(content.indicators()))
                .add(ContentRules.ipRights(content.ipRights()))
                .add(ContentRules.price(content.price()))
                .add(ContentRules.team(content.team()))
                .add(ContentRules.visibility(content.visibility()));
        validation.check(content, found.violations());
    }
}
