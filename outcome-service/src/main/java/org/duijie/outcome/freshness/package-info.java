/**
 * Keeps the catalogue fresh: a published outcome that its university has not confirmed for long falls asleep. It is
 * then neither shown nor matched until it is confirmed.
 */
package org.duijie.outcome.freshness;
