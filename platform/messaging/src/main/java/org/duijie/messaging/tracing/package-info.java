/**
 * Traces (W3C Trace Context) through requests and events. They are carried always; spans are recorded and sent where
 * OpenTelemetry's SDK is enabled.
 */
package org.duijie.messaging.tracing;
