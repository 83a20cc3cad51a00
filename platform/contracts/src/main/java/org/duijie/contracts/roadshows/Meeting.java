package org.duijie.contracts.roadshows;

import java.time.Instant;
import java.util.UUID;

/**
 * A talk between two sides at a roadshow (一对一洽谈), in its whole state. Its two sides, and what they talk about, never
 * change: another pair is another meeting. Who comes, and how they are reached, is not told.
 *
 * @param version version of the meeting, from 1, raised by every change
 * @param pairingId the pairing that it comes from; null where it comes from none, such as from an interest. With it, both
 *     demand and outcome are there
 * @param demandId the demand that they talk about, one of {@code demandOrganisationId}; null where they talk about an
 *     outcome alone
 * @param outcomeId the outcome that they talk about, one of {@code outcomeOrganisationId}; null where they talk about a
 *     demand alone. One of the two is always there
 * @param place the room or table, or null
 */
public record Meeting(
        UUID id,
        long version,
        UUID pairingId,
        UUID demandId,
        UUID outcomeId,
        UUID demandOrganisationId,
        UUID outcomeOrganisationId,
        Instant startsAt,
        Instant endsAt,
        String place,
        MeetingStatus status) {}
