/**
 * Everything between a service's database and Kafka: {@code outbox} (events leave in order, at least once),
 * {@code inbox} (events arrive, exactly one effect each), {@code deadletters} (what could not be taken),
 * {@code topics} (their settings), {@code faults} (which failures are transient), {@code retention} (how long rows are kept
 * that are no record of the business). A service appends events with
 * {@link org.duijie.messaging.outbox.Outbox} and takes them with {@link org.duijie.messaging.inbox.IdempotentConsumer}.
 */
package org.duijie.messaging;
