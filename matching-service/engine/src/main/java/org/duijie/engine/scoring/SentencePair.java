package org.duijie.engine.scoring;

/**
 * A sentence of a demand and one of an outcome that say something alike.
 *
 * @param nearness how near they are in meaning, 0–1
 */
public record SentencePair(String demand, String outcome, double nearness) {}
