/**
 * The matcher as a library: what a demand and an outcome are worth to each other by their texts, how the best of many are
 * found, what decisions teach of it, and how good all that is. Knows no framework, no database and no other service; the
 * service that proposes pairings is one of its users, {@code ./duijie evaluate} and {@code ./duijie bench} are others.
 */
package org.duijie.engine;
