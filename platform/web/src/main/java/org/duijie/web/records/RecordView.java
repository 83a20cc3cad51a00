package org.duijie.web.records;

import java.net.URI;
import java.util.UUID;
import org.duijie.records.versions.Versions;
import org.duijie.web.idempotency.Created;

/** A record as one caller may see it. */
public interface RecordView {
    UUID id();

    long version();

    /** The record as what a POST to the collection made. */
    default Created createdIn(String collection) {
        return new Created(URI.create(collection + "/" + id()), Versions.etag(version()), this);
    }
}
