package org.duijie.roadshow.reading;

import java.time.Instant;
import java.util.UUID;
import org.duijie.contracts.roadshows.RoadshowStatus;
import org.duijie.roadshow.roadshows.Roadshow;
import org.duijie.roadshow.roadshows.RoadshowContent;

/** A roadshow in a list. */
public record RoadshowLine(
        UUID id,
        long version,
        UUID organisationId,
        RoadshowStatus status,
        String title,
        String summary,
        String venue,
        String region,
        Instant startsAt,
        Instant endsAt) {

    public static RoadshowLine of(Roadshow roadshow) {
        RoadshowContent content = roadshow.content();
        return new RoadshowLine(
                roadshow.id(),
                roadshow.version(),
                roadshow.organisationId(),
                roadshow.status(),
                content.title(),
                content.summary(),
                content.venue(),
                content.region(),
                content.startsAt(),
                content.endsAt());
    }
}
