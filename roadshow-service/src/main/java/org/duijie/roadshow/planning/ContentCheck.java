package org.duijie.roadshow.planning;

import jakarta.enterprise.context.ApplicationScoped;
import org.duijie.roadshow.roadshows.RoadshowContent;
import org.duijie.web.validation.Validation;

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
