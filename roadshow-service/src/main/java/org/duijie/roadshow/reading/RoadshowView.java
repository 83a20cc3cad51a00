package org.duijie.roadshow.reading;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.roadshows.RoadshowStatus;
import org.duijie.records.identity.Caller;
import org.duijie.roadshow.roadshows.Roadshow;
import org.duijie.roadshow.roadshows.RoadshowContent;
import org.duijie.web.records.RecordView;

/**
 * A roadshow as one caller sees it.
 *
 * @param organisationId the park that runs it
 * @param openedAt when it was opened, or null
 * @param allowedSteps steps that this caller could take now
 */
public record RoadshowView(
        UUID id,
        long version,
        UUID organisationId,
        RoadshowStatus status,
        @JsonUnwrapped RoadshowContent content,
        Instant createdAt,
        Instant updatedAt,
        Instant openedAt,
        List<String> allowedSteps)
        implements RecordView {

    public static RoadshowView of(Roadshow roadshow, Caller caller) {
        return new RoadshowView(
                roadshow.id(),
                roadshow.version(),
                roadshow.organisationId(),
                roadshow.status(),
                roadshow.content(),
                roadshow.createdAt(),
                roadshow.updatedAt(),
                roadshow.openedAt(),
                roadshow.stepsFor(caller));
    }
}
