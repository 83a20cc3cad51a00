/**
 * What every REST door of the platform has in common: the catalogue of problems, strict reading of JSON, validation,
 * versions as ETags, paging by cursor, idempotency keys, and who the caller is.
 */
package org.duijie.web;
