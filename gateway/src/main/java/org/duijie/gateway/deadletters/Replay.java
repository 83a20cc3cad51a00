package org.duijie.gateway.deadletters;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which dead letter is to be sent again, or where a record lies now. */
@Schema(description = "A place in Kafka")
record Replay(
        @NotNull @Schema(description = "The topic, not its dead-letter topic", examples = "duijie.pairings")
        String topic,

        @NotNull @PositiveOrZero @Schema(examples = "0") Integer partition,
        @NotNull @PositiveOrZero @Schema(examples = "17") Long offset) {}
