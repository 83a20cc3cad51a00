package org.duijie.outcome.bookings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What is asked for, and what for. */
public record BookingRequest(
        @NotNull UUID slotId, @NotBlank @Size(max = 500) String purpose) {}
