/**
 * How long rows are kept that are no record of the business. The module that owns a table says with a
 * {@link org.duijie.messaging.retention.Retention} which of its rows are over; one nightly job deletes those that were
 * over for as long as the settings say. What is kept for ever, and why, stands in docs/retention.md.
 */
package org.duijie.messaging.retention;
