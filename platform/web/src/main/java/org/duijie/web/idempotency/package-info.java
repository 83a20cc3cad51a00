/**
 * {@code Idempotency-Key} on POST: the same request again gets the answer of the first, and has no second effect. A DELETE needs
 * no key: its address is one.
 */
package org.duijie.web.idempotency;
