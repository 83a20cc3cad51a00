package org.duijie.engine.feedback;

import org.duijie.contracts.codes.DeclineReason;

/**
 * A declined pair as seen from another one that shares a side with it.
 *
 * @param reason why it was declined
 * @param nearness how near the two records of the other side are in meaning: cosine of their centred vectors, 0–1
 */
public record SimilarDecline(DeclineReason reason, double nearness) {}
