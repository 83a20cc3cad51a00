/** {@code Idempotency-Key} on POST: the same request again gets the answer of the first, and has no second effect. */
package org.duijie.web.idempotency;
