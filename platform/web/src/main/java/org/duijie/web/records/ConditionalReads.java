package org.duijie.web.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.util.Set;
import org.duijie.records.versions.Versions;
import org.duijie.web.bodies.BodyHashes;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Answers 304 to who reads a record again that looks as it did. What is shown of a record depends on more than its version: on
 * candidates, on steps that are possible now, on who asks. So the tag of what is read has a digest of it besides the version.
 */
class ConditionalReads {
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /** Of the digest: enough that no two states of one record have the same. */
    private static final int DIGITS = 16;

    private final ObjectMapper json;

    ConditionalReads(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    void answer(ContainerRequestContext request, ContainerResponseContext response) {
        String version = response.getHeaderString(HttpHeaders.ETAG);
        if (version == null
                || !version.startsWith("\"v")
                || response.getEntity() == null
                || response.getStatus() != Status.OK.getStatusCode()
                || !READING.contains(request.getMethod())) {
            return;
        }
        String etag = Versions.etag(version, digest(response.getEntity()));
        response.getHeaders().putSingle(HttpHeaders.ETAG, etag);
        if (Versions.isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), etag)) {
            response.setStatus(Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        }
    }

    private String digest(Object shown) {
        try {
            return BodyHashes.sha256(json.writeValueAsBytes(shown)).substring(0, DIGITS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
