package org.duijie.outcome.bookings;

import java.time.Instant;
import java.util.UUID;

/**
 * A slot as everybody sees it who may see the facility.
 *
 * @param free whether it can be asked for; who has it is not told
 */
public record SlotView(UUID id, UUID facilityId, Instant startsAt, Instant endsAt, boolean free) {}
