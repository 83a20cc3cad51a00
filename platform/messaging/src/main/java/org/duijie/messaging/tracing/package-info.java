/** Carries the W3C trace context of a request or an event to the events that follow from it. */
package org.duijie.messaging.tracing;
