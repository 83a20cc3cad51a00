package org.duijie.demand.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
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
import org.duijie.demand.demands.DemandContent;
import org.duijie.demand.reading.DemandExamples;
import org.duijie.demand.reading.DemandView;
import org.duijie.demand.reading.ReadDemands;
import org.duijie.records.identity.Caller;
import org.duijie.records.identity.Role;
import org.duijie.records.json.MergePatch;
import org.duijie.web.idempotency.Idempotency;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.paging.PageResponse;
import org.duijie.web.records.RecordView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** {@code /api/v1/demands}: creation, reading, change. */
@Path(DemandsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
class DemandsResource {
    static final String PATH = "/api/v1/demands";

    private final CreateDemand createDemand;
    private final ChangeDemand changeDemand;
    private final ReadDemands readDemands;
    private final Idempotency idempotency;
    private final CallerIdentity identity;

    DemandsResource(
            CreateDemand createDemand,
            ChangeDemand changeDemand,
            ReadDemands readDemands,
            Idempotency idempotency,
            CallerIdentity identity) {
        this.createDemand = createDemand;
        this.changeDemand = changeDemand;
        this.readDemands = readDemands;
        this.idempotency = idempotency;
        this.identity = identity;
    }

    @POST
    @RolesAllowed(Role.COMPANY)
    @Operation(summary = "Creates a draft that only its company sees")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DemandContent.class),
                            examples = @ExampleObject(name = "demand", value = DemandExamples.CONTENT)))
    @APIResponse(
            responseCode = "201",
            description = "The draft, with Location and ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = DemandView.class),
                            examples = @ExampleObject(name = "draft", value = DemandExamples.DRAFT)))
    public Uni<Response> create(DemandContent content, @HeaderParam("Idempotency-Key") String key) {
        Caller caller = identity.caller();
        return idempotency.created(caller, key, new Idempotency.Request("create-demand", content), () -> createDemand
                .create(content, caller)
                .flatMap(demand -> readDemands.view(demand, caller))
                .map(view -> view.createdIn(PATH)));
    }

    @GET
    @Path("/{id}")
    @WithTransaction
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    @Operation(
            summary =
                    "Reads a demand; of a confidential one others see the summary, until it is opened, which is noted")
    @APIResponse(
            responseCode = "200",
            description = "The demand, with ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = DemandView.class),
                            examples = {
                                @ExampleObject(name = "published", value = DemandExamples.PUBLISHED),
                                @ExampleObject(name = "confidential", value = DemandExamples.CLOSED)
                            }))
    public Uni<Response> read(@PathParam("id") UUID id) {
        return readDemands.one(id, identity.caller()).map(RecordView::toResponse);
    }

    @GET
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    @Operation(summary = "Lists the demands that the caller may know of, newest first unless sorted")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads to the next",
            content = @Content(examples = @ExampleObject(name = "page", value = DemandExamples.PAGE)))
    public Uni<Response> list(@BeanParam ListParameters parameters, @Context UriInfo request) {
        return readDemands
                .page(identity.caller(), parameters.filter(), parameters.page())
                .map(page -> PageResponse.of(page, request));
    }

    @GET
    @Path("/counts")
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    @Operation(summary = "Counts what the list would hold, per value of each filter; the 50 most frequent values")
    @APIResponse(
            responseCode = "200",
            description = "By filter, by value; what confidential demands keep to themselves is not counted",
            content = @Content(examples = @ExampleObject(name = "counts", value = DemandExamples.COUNTS)))
    public Uni<Map<String, Map<String, Long>>> counts(@BeanParam ListParameters parameters) {
        return readDemands.counts(identity.caller(), parameters.filter());
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Role.COMPANY)
    @Operation(summary = "Changes a demand; of a published one the change is a new version and is told at once")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = DemandContent.class),
                            examples = @ExampleObject(name = "change", value = DemandExamples.CHANGE)))
    @APIResponse(
            responseCode = "200",
            description = "The new version, with its ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = DemandView.class),
                            examples = @ExampleObject(name = "changed", value = DemandExamples.PUBLISHED)))
    public Uni<Response> change(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ObjectNode patch) {
        Caller caller = identity.caller();
        return Panache.withTransaction(() -> changeDemand
                        .change(id, ifMatch, patch, caller)
                        .flatMap(demand -> readDemands.view(demand, caller)))
                .map(RecordView::toResponse);
    }
}
