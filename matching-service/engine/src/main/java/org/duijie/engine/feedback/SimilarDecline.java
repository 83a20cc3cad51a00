package org.duijie.engine.feedback;

import org.duijie.contracts.codes.DeclineReason;

/**
 * A declined pair as seen from another one that shares a side with it.
 *
 * @param reason why it was declined
 * @param likeness 0–1; for {@code NOT_RELEVANT} how near the two records of the other side are in meaning (cosine of their centred
 *     vectors), for other reasons whether the pair has the fault for which the other was declined
 */
public record SimilarDecline(DeclineReason reason, double likeness) {}
