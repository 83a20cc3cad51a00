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
 * @param region GB/T 2260, six digits
 * @param registrationOpensAt from when on one may register, or null
 * @param agenda what happens when
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
        String region,
        Instant registrationOpensAt,
        Instant registrationClosesAt,
        List<AgendaItem> agenda,
        RoadshowStatus status,
        UUID organisationId,
        List<Release> releases) {

    public RoadshowState {
        agenda = agenda == null ? List.of() : List.copyOf(agenda);
        releases = releases == null ? List.of() : List.copyOf(releases);
    }
}
