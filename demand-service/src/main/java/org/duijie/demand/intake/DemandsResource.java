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
import org.duijie.demand.reading.ReadDemands;
import org.duijie.web.idempotency.Idempotency;
import org.duijie.web.identity.Caller;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.identity.Role;
import org.duijie.web.json.MergePatch;
import org.duijie.web.records.RecordView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** {@code /api/v1/demands}: creation, reading, change. */
@Path(DemandsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
class DemandsResource {
    static final String PATH = "/api/v1/demands";

    private static final String COUNTS = """
            {"status": {"PUBLISHED": 12, "IN_TALKS": 3}, "organisation": {"019a0000-0000-7000-8000-000000000002": 15},
             "technologyField": {"NEW_ENERGY": 9}, "industryCode": {"C": 12, "C38": 7}, "emergingIndustryCode": {"6": 9},
             "ipcCode": {"H02J": 5, "H02J 7/00": 3}, "trl": {"6": 8, "5": 2}, "region": {"330500": 15}}""";

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
    public Uni<Response> read(@PathParam("id") UUID id) {
        return readDemands.one(id, identity.caller()).map(RecordView::toResponse);
    }

    @GET
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    public Uni<Response> list(@BeanParam ListParameters parameters, @Context UriInfo request) {
        return readDemands
                .page(identity.caller(), parameters.filter(), parameters.page())
                .map(page -> page.toResponse(request));
    }

    @GET
    @Path("/counts")
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    @Operation(summary = "Counts what the list would hold, per value of each filter; the 50 most frequent values")
    @APIResponse(
            responseCode = "200",
            description = "By filter, by value; what confidential demands keep to themselves is not counted",
            content = @Content(examples = @ExampleObject(name = "counts", value = COUNTS)))
    public Uni<Map<String, Map<String, Long>>> counts(@BeanParam ListParameters parameters) {
        return readDemands.counts(identity.caller(), parameters.filter());
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Role.COMPANY)
    public Uni<Response> change(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ObjectNode patch) {
        Caller caller = identity.caller();
        return Panache.withTransaction(() -> changeDemand
                        .change(id, ifMatch, patch, caller)
                        .flatMap(demand -> readDemands.view(demand, caller)))
                .map(RecordView::toResponse);
    }
}
