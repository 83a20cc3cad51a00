package org.duijie.web.idempotency;

import java.net.URI;

/**
 * What a POST made.
 *
 * @param location where it is, relative to the host
 * @param etag its version, or null
 * @param body the record as the caller sees it
 * @param replay what the same request gets when it comes again; differs from the body where that holds what must
 *     neither be kept nor be shown twice
 */
public record Created(URI location, String etag, Object body, Object replay) {
    public Created(URI location, String etag, Object body) {
        this(location, etag, body, body);
    }
}
