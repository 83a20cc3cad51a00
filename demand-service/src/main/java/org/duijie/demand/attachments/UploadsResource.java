package org.duijie.demand.attachments;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.duijie.records.identity.Caller;
import org.duijie.records.identity.Role;
import org.duijie.records.problems.ProblemException;
import org.duijie.web.identity.CallerIdentity;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.server.Cancellable;

/** {@code /api/v1/demands/attachments}: takes files; an address of its own, so that larger bodies are let through to it. */
@Path("/api/v1/demands/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class UploadsResource {
    private final AttachFile attachFile;
    private final CallerIdentity identity;

    UploadsResource(AttachFile attachFile, CallerIdentity identity) {
        this.attachFile = attachFile;
        this.identity = identity;
    }

    /**
     * Attaches a file to one's demand: PDF or Word, at most 20 MiB, as the body. What it is is told by its content.
     * Its text is read afterwards and takes part in matching.
     *
     * @param demand the demand that it belongs to
     * @param name what the file is called
     * @return the attachment, with Location
     * @throws ProblemException {@code not-found}: the organisation has no such demand;
     *     {@code illegal-step}: the status of the demand allows no change
     */
    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.COMPANY, Role.PARK_OFFICER})
    @APIResponseSchema(value = AttachmentView.class, responseCode = "201")
    public Uni<Response> attachFile(
            @QueryParam("demand") @NotNull UUID demand, @QueryParam("name") String name, byte[] content) {
        Caller caller = identity.caller();
        return attachFile.attach(demand, name, content, caller).map(made -> Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/v1/demands/" + demand + "/attachments/" + made.id())
                .entity(made.view())
                .build());
    }
}
