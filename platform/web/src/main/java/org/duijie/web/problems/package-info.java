/**
 * RFC 9457 problem documents: who maps what to a problem, and how it is answered. {@code BodyLimit} answers 413 to a body
 * that is too large; the gateway does it for bodies in chunks before they reach a service.
 */
package org.duijie.web.problems;
