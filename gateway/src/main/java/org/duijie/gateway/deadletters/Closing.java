package org.duijie.gateway.deadletters;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which dead letter is done with, and why. */
@Schema(description = "A dead letter that is done with")
record Closing(
        @NotNull @Schema(description = "The topic, not its dead-letter topic", examples = "duijie.pairings")
        String topic,

        @NotNull @PositiveOrZero @Schema(examples = "0") Integer partition,
        @NotNull @PositiveOrZero @Schema(examples = "17") Long offset,

        @NotBlank
        @Size(max = 500)
        @Schema(description = "For those who look later", examples = "Sent anew by its source")
        String reason) {}
