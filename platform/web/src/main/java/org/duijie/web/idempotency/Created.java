package org.duijie.web.idempotency;

import java.net.URI;

/**
 * What a POST made.
 *
 * @param location where it is, relative to the host
 * @param etag its version, or null
 * @param body the record as the caller sees it
 */
public record Created(URI location, String etag, Object body) {}
