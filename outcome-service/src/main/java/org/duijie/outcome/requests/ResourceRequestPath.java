package org.duijie.outcome.requests;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.duijie.web.records.StepRequest;

/**
 * Which request is meant.
 *
 * @param resource the resource that it is on
 * @param ifMatch the version that the caller has seen, or null
 */
public record ResourceRequestPath(
        @PathParam("resource") UUID resource,
        @PathParam("id") UUID id,
        @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {

    public StepRequest step() {
        return new StepRequest(id, ifMatch);
    }
}
