package org.duijie.web.records;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;

/**
 * What a request for a step says.
 *
 * @param ifMatch the version that the caller has seen, or null
 */
public record StepRequest(
        @PathParam("id") UUID id,
        @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {}
