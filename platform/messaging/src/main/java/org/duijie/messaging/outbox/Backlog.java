package org.duijie.messaging.outbox;

/**
 * What waits in an outbox.
 *
 * @param rows how many events
 * @param ageSeconds how long the oldest has waited; 0 where none waits
 */
record Backlog(long rows, double ageSeconds) {
    static final Backlog UNKNOWN = new Backlog(-1, Double.NaN);
}
