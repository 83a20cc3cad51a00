package org.duijie.contracts.demands;

/**
 * What the company would spend, in CNY (yuan).
 *
 * @param min lower bound, or null
 * @param max upper bound, ≥ min, or null
 * @param negotiable whether it is to be negotiated; then both bounds are null
 */
public record Budget(Long min, Long max, boolean negotiable) {}
