package org.duijie.demand.demands;

import java.time.Instant;

/**
 * Why the park published a demand whose refinement score is below the least.
 *
 * @param reason in the words of the park officer
 * @param score the score that it had, 0–100
 * @param leastScore the score from which on no reason is needed
 * @param by the officer, as the token names him
 */
public record PublicationReason(String reason, int score, int leastScore, String by, Instant at) {}
