/** Takes over the trace context of incoming requests. */
package org.duijie.web.tracing;
