package org.duijie.matching.subjects;

/**
 * A demand's budget or an outcome's price, in CNY (yuan).
 *
 * @param min lower bound, or null; the same as the upper one for a price
 * @param max upper bound, or null
 */
public record Money(Long min, Long max, boolean negotiable) {}
