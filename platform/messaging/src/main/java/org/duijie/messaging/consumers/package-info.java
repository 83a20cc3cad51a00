/**
 * The service's consumers as such: {@link org.duijie.messaging.consumers.ConsumerRestarts} makes a new one where one has ended,
 * and while one is missing, or stands still, the service is not ready.
 */
package org.duijie.messaging.consumers;
