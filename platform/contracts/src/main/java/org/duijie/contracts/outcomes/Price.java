package org.duijie.contracts.outcomes;

/**
 * What the university asks.
 *
 * @param amount in CNY (yuan), or null where negotiable
 */
public record Price(Long amount, boolean negotiable) {}
