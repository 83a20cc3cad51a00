package org.duijie.matching.pairings;

import java.time.Instant;
import org.duijie.contracts.pairings.Pairing;

/**
 * One state of a pairing.
 *
 * @param type the event type that told of it
 */
public record PastState(String type, Instant at, Pairing pairing) {}
