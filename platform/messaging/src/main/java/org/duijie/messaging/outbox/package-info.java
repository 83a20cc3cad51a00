/**
 * The way out. {@link org.duijie.messaging.outbox.Outbox} writes an event as a row in the transaction of the change;
 * the relay, one at a time per database however many replicas run, sends rows to Kafka in order and removes them.
 */
package org.duijie.messaging.outbox;
