package org.duijie.outcome.bookings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duijie.outcome.bookings.rules.BookingStatus;
import org.duijie.records.identity.Caller;
import org.duijie.web.records.RecordView;

/**
 * A booking as those see it whom it concerns.
 *
 * @param organisationId who asks
 * @param reason why the host refused it or took it back
 * @param allowedSteps steps that this caller could take now
 */
public record BookingView(
        UUID id,
        long version,
        UUID facilityId,
        UUID slotId,
        Instant startsAt,
        Instant endsAt,
        UUID organisationId,
        BookingStatus status,
        String purpose,
        String reason,
        Instant createdAt,
        Instant updatedAt,
        List<String> allowedSteps)
        implements RecordView {

    static BookingView of(Booking booking, Caller caller) {
        return new BookingView(
                booking.id(),
                booking.version(),
                booking.resourceId(),
                booking.slotId(),
                booking.startsAt(),
                booking.endsAt(),
                booking.organisationId(),
                booking.status(),
                booking.purpose(),
                booking.reason(),
                booking.createdAt(),
                booking.updatedAt(),
                booking.stepsFor(caller));
    }
}
