package org.duijie.gateway.deadletters;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why nothing more is to be done about a dead letter.
 *
 * @param by who said so, as the subject of its token
 */
@Schema(name = "DeadLetterClosure", description = "Why nothing more is to be done about a dead letter")
record Closure(String reason, String by, Instant at) {}
