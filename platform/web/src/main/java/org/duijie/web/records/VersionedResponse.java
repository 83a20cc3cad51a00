package org.duijie.web.records;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.duijie.records.versions.Versions;

/** Answers that say which version of a record they show. */
public final class VersionedResponse {
    private VersionedResponse() {}

    /** The record as the answer, with its version as {@code ETag}. */
    public static Response of(Object record, long version) {
        return Response.ok(record)
                .header(HttpHeaders.ETAG, Versions.etag(version))
                .build();
    }
}
