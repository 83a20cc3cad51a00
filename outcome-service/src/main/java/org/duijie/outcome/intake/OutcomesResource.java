package org.duijie.outcome.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.reactive.panache.Panache;
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
import org.duijie.outcome.outcomes.OutcomeContent;
import org.duijie.outcome.reading.OutcomeExamples;
import org.duijie.outcome.reading.OutcomeView;
import org.duijie.outcome.reading.ReadOutcomes;
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

/** {@code /api/v1/outcomes}: creation, reading, change. */
@Path(OutcomesResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
class OutcomesResource {
    static final String PATH = "/api/v1/outcomes";

    private final CreateOutcome createOutcome;
    private final ChangeOutcome changeOutcome;
    private final ReadOutcomes readOutcomes;
    private final Idempotency idempotency;
    private final CallerIdentity identity;

    OutcomesResource(
            CreateOutcome createOutcome,
            ChangeOutcome changeOutcome,
            ReadOutcomes readOutcomes,
            Idempotency idempotency,
            CallerIdentity identity) {
        this.createOutcome = createOutcome;
        this.changeOutcome = changeOutcome;
        this.readOutcomes = readOutcomes;
        this.idempotency = idempotency;
        this.identity = identity;
    }

    @POST
    @RolesAllowed(Role.UNIVERSITY)
    @Operation(summary = "Creates a draft that only its organisation sees")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OutcomeContent.class),
                            examples = @ExampleObject(name = "outcome", value = OutcomeExamples.CONTENT)))
    @APIResponse(
            responseCode = "201",
            description = "The draft, with Location and ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = OutcomeView.class),
                            examples = @ExampleObject(name = "draft", value = OutcomeExamples.DRAFT)))
    public Uni<Response> create(OutcomeContent content, @HeaderParam("Idempotency-Key") String key) {
        Caller caller = identity.caller();
        return idempotency.created(caller, key, new Idempotency.Request("create-outcome", content), () -> createOutcome
                .create(content, caller)
                .flatMap(outcome -> readOutcomes.view(outcome, caller))
                .map(view -> view.createdIn(PATH)));
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    @Operation(summary = "Reads an outcome; its university and the park see its candidates")
    @APIResponse(
            responseCode = "200",
            description = "The outcome, with ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = OutcomeView.class),
                            examples = @ExampleObject(name = "published", value = OutcomeExamples.PUBLISHED)))
    public Uni<Response> read(@PathParam("id") UUID id) {
        return readOutcomes.one(id, identity.caller()).map(RecordView::toResponse);
    }

    @GET
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    @Operation(summary = "Lists the outcomes that the caller may know of, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads to the next",
            content = @Content(examples = @ExampleObject(name = "page", value = OutcomeExamples.PAGE)))
    public Uni<Response> list(@BeanParam ListParameters parameters, @Context UriInfo request) {
        return readOutcomes
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
            description = "By filter, by value",
            content = @Content(examples = @ExampleObject(name = "counts", value = OutcomeExamples.COUNTS)))
    public Uni<Map<String, Map<String, Long>>> counts(@BeanParam ListParameters parameters) {
        return readOutcomes.counts(identity.caller(), parameters.filter());
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Role.UNIVERSITY)
    @Operation(summary = "Changes an outcome; of one that is offered the change is told at once")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = OutcomeContent.class),
                            examples = @ExampleObject(name = "change", value = OutcomeExamples.CHANGE)))
    @APIResponse(
            responseCode = "200",
            description = "The new version, with its ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = OutcomeView.class),
                            examples = @ExampleObject(name = "changed", value = OutcomeExamples.PUBLISHED)))
    public Uni<Response> change(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ObjectNode patch) {
        Caller caller = identity.caller();
        return Panache.withTransaction(() -> changeOutcome
                        .change(id, ifMatch, patch, caller)
                        .flatMap(outcome -> readOutcomes.view(outcome, caller)))
                .map(RecordView::toResponse);
    }
}
