/**
 * What every REST API of the platform has in common: problem documents, strict reading of bodies and parameters, paging,
 * idempotency keys, and who the caller is. What does not need HTTP is in {@code platform/records}.
 */
package org.duijie.web;
