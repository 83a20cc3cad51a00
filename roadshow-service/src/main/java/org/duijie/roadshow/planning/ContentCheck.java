package org.duijie.roadshow.planning;

import jakarta.enterprise.context.ApplicationScoped;
import org.duijie.records.validation.Validation;
import org.duijie.roadshow.roadshows.RoadshowContent;

/** Checks content by its limits and by the rules across its times, and names all that is wrong at once. */
@ApplicationScoped
class ContentCheck {
    private final Validation validation;

    ContentCheck(Validation validation) {
        this.validation = validation;
    }

    void check(RoadshowContent content) {
        validation.check(content, content.timeViolations());
    }
}
