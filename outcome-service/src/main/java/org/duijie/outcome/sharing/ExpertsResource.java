package org.duijie.outcome.sharing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.UUID;
import org.duijie.contracts.resources.ResourceKind;
import org.duijie.outcome.resources.ExpertContent;
import org.duijie.records.identity.Role;
import org.duijie.records.json.MergePatch;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.records.StepRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** {@code /api/v1/experts}. */
@Path(ExpertsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
class ExpertsResource {
    static final String PATH = "/api/v1/experts";
    private static final ResourceKind KIND = ResourceKind.EXPERT;

    private final SharingDesk desk;
    private final CallerIdentity identity;

    ExpertsResource(SharingDesk desk, CallerIdentity identity) {
        this.desk = desk;
        this.identity = identity;
    }

    @POST
    @RolesAllowed(Role.UNIVERSITY)
    @Operation(summary = "Creates an expert as a draft that only its university sees")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ExpertContent.class),
                            examples = @ExampleObject(name = "expert", value = ResourceExamples.EXPERT)))
    @APIResponse(
            responseCode = "201",
            description = "The draft, with Location and ETag",
            content = @Content(examples = @ExampleObject(name = "draft", value = ResourceExamples.EXPERT_VIEW)))
    public Uni<Response> create(ExpertContent content, @HeaderParam("Idempotency-Key") String key) {
        return desk.create(PATH, content, key, identity.caller());
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    @Operation(summary = "Reads an expert; contact for the park and the own university alone")
    @APIResponse(
            responseCode = "200",
            description = "With ETag",
            content = @Content(examples = @ExampleObject(name = "expert", value = ResourceExamples.EXPERT_VIEW)))
    public Uni<Response> read(@PathParam("id") UUID id) {
        return desk.read(KIND, id, identity.caller());
    }

    @GET
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    @Operation(summary = "Lists the experts that the caller may know of, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads to the next",
            content = @Content(examples = @ExampleObject(name = "page", value = ResourceExamples.EXPERT_PAGE)))
    public Uni<Response> list(@BeanParam ResourceParameters parameters, @Context UriInfo request) {
        return desk.list(KIND, parameters, request, identity.caller());
    }

    @GET
    @Path("/counts")
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    @Operation(summary = "Counts the experts that the list would hold, per value of each filter")
    @APIResponse(
            responseCode = "200",
            description = "By filter, by value; the 50 most frequent values",
            content = @Content(examples = @ExampleObject(name = "counts", value = ResourceExamples.COUNTS)))
    public Uni<Map<String, Map<String, Long>>> counts(@BeanParam ResourceParameters parameters) {
        return desk.counts(KIND, parameters, identity.caller());
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Role.UNIVERSITY)
    @Operation(summary = "Changes an expert; of a published one the change is told at once")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = ExpertContent.class),
                            examples = @ExampleObject(name = "change", value = ResourceExamples.EXPERT_CHANGE)))
    @APIResponse(
            responseCode = "200",
            description = "The new version, with its ETag",
            content = @Content(examples = @ExampleObject(name = "changed", value = ResourceExamples.EXPERT_VIEW)))
    public Uni<Response> change(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ObjectNode patch) {
        return desk.change(KIND, ExpertContent.class, new SharingDesk.Change(id, ifMatch, patch), identity.caller());
    }

    @POST
    @Path("/{id}/publish")
    @RolesAllowed(Role.UNIVERSITY)
    @Operation(summary = "Offers an expert")
    @APIResponse(
            responseCode = "200",
            description = "After the step, with ETag",
            content = @Content(examples = @ExampleObject(name = "published", value = ResourceExamples.EXPERT_VIEW)))
    public Uni<Response> publish(@BeanParam StepRequest request) {
        return desk.publish(KIND, request, identity.caller());
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed(Role.UNIVERSITY)
    @Operation(summary = "Takes an expert back for good")
    @APIResponse(
            responseCode = "200",
            description = "After the step, with ETag",
            content = @Content(examples = @ExampleObject(name = "withdrawn", value = ResourceExamples.EXPERT_VIEW)))
    public Uni<Response> withdraw(@BeanParam StepRequest request) {
        return desk.withdraw(KIND, request, identity.caller());
    }
}
