package org.duijie.contracts.roadshows;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A roadshow (路演) with what is on its stage.
 *
 * @param version version of the roadshow, from 1, raised by every change
 * @param summary what it is about, or null
 * @param venue where it takes place, or null
 * @param endsAt when it ends, or null
 * @param organisationId the park that runs it
 * @param releases in the order of the stage
 */
public record RoadshowState(
        UUID id,
        long version,
        String title,
        String summary,
        String venue,
        Instant startsAt,
        Instant endsAt,
        RoadshowStatus status,
        UUID organisationId,
        List<Release> releases) {

    public RoadshowState {
        releases = releases == null ? List.of() : List.copyOf(releases);
    }
}
