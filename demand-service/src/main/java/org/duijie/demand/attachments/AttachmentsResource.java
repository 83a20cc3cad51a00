package org.duijie.demand.attachments;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.duijie.messaging.background.Workers;
import org.duijie.records.identity.Caller;
import org.duijie.records.identity.Role;
import org.duijie.records.problems.ProblemException;
import org.duijie.web.idempotency.Idempotency;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.paging.Items;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** {@code /api/v1/demands/{id}/attachments}: files of a demand, for those to whom its content is open. */
@Path("/api/v1/demands/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class AttachmentsResource {
    private final OpenAttachments openAttachments;
    private final DetachFile detachFile;
    private final AttachmentFiles files;
    private final Idempotency idempotency;
    private final CallerIdentity identity;
    private final Workers workers;

    AttachmentsResource(
            OpenAttachments openAttachments,
            DetachFile detachFile,
            AttachmentFiles files,
            Idempotency idempotency,
            CallerIdentity identity,
            Workers workers) {
        this.openAttachments = openAttachments;
        this.detachFile = detachFile;
        this.files = files;
        this.idempotency = idempotency;
        this.identity = identity;
        this.workers = workers;
    }

    /**
     * The files of a demand; 404 to whom its content is closed.
     *
     * @return in the order in which they came
     */
    @GET
    @WithTransaction
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    public Uni<Items<AttachmentView>> listAttachments(@PathParam("id") UUID id) {
        return openAttachments
                .all(id, identity.caller())
                .map(all -> new Items<>(all.stream().map(Attachment::view).toList()));
    }

    /**
     * A file of a demand.
     *
     * @return the file as it was attached
     */
    @GET
    @Path("/{attachment}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = FileType.MediaTypes.PDF),
                @Content(mediaType = FileType.MediaTypes.DOC),
                @Content(mediaType = FileType.MediaTypes.DOCX)
            })
    public Uni<Response> readAttachment(@PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
        return Panache.withTransaction(() -> openAttachments.one(id, attachment, identity.caller()))
                .flatMap(found -> workers.call(() -> files.get(found.id()))
                        .map(content -> Response.ok(content, found.type().mediaType())
                                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(found.name()))
                                .header("X-Content-Type-Options", "nosniff")
                                .build()));
    }

    /**
     * Takes a file away from one's demand.
     *
     * @return taken away, now or before
     * @throws ProblemException {@code illegal-step}: the status of the demand allows no change
     */
    @DELETE
    @Path("/{attachment}")
    @RolesAllowed({Role.COMPANY, Role.PARK_OFFICER})
    public Uni<RestResponse<Void>> deleteAttachment(
            @PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
        Caller caller = identity.caller();
        return idempotency.deleted(
                caller,
                "/api/v1/demands/" + id + "/attachments/" + attachment,
                () -> detachFile.detach(id, attachment, caller));
    }

    /** RFC 6266: the name in UTF-8, so that it may be Chinese. */
    private static String disposition(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename*=UTF-8''" + encoded;
    }
}
