package org.duijie.outcome.bookings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a host takes back a slot that it has given, for who has it. */
@Schema(name = "BookingRevocation")
public record Revocation(@NotBlank @Size(max = 500) String reason) {}
