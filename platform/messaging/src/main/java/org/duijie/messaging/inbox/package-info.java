/**
 * The way in. {@link org.duijie.messaging.inbox.IdempotentConsumer} unwraps a record, notes it in the inbox and runs the
 * effect in one transaction; the same event again, or an older one, changes nothing; what cannot be taken is put with
 * the dead letters and the partition moves on.
 */
package org.duijie.messaging.inbox;
