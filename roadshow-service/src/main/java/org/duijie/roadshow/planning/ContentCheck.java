package org.duijie.roadshow.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.duijie.records.problems.Violation;
import org.duijie.records.validation.Validation;
import org.duijie.roadshow.roadshows.RoadshowContent;
import org.duijie.roadshow.roadshows.rules.TimeRules;

/** Checks content by its limits and by the rules across its times, and names all that is wrong at once. */
@ApplicationScoped
class ContentCheck {
    private final Validation validation;
    private final Clock clock;

    ContentCheck(Validation validation, Clock clock) {
        this.validation = validation;
        this.clock = clock;
    }

    /** @param before what is said until now; null of a new roadshow. A start that stays may lie in the past by now. */
    void check(RoadshowContent content, RoadshowContent before) {
        boolean moved = before == null || !Objects.equals(content.startsAt(), before.startsAt());
        validation.check(content, moved ? TimeRules.announcement(content.startsAt(), clock.instant()) : List.of());
    }

    /** What is wrong with it, whenever it is said. */
    List<Violation> violations(RoadshowContent content) {
        return validation.violations(content);
    }
}
