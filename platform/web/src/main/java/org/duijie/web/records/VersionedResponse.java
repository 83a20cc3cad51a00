package org.duijie.web.records;

import jakarta.ws.rs.core.HttpHeaders;
import org.duijie.records.versions.Versions;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers that say which version of a record they show. */
public final class VersionedResponse {
    private VersionedResponse() {}

    /** The record as its caller sees it, with its ETag. */
    public static <V extends RecordView> RestResponse<V> of(V view) {
        return of(view, view.version());
    }

    /** What is shown of a record, with the record's version as {@code ETag}. */
    public static <V> RestResponse<V> of(V shown, long version) {
        return RestResponse.ResponseBuilder.ok(shown)
                .header(HttpHeaders.ETAG, Versions.etag(version))
                .build();
    }
}
