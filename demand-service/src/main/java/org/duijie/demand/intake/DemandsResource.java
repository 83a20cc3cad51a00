package org.duijie.demand.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.duijie.demand.reading.DemandLine;
import org.duijie.demand.reading.DemandView;
import org.duijie.demand.reading.ReadDemands;
import org.duijie.records.identity.Caller;
import org.duijie.records.identity.Role;
import org.duijie.records.json.MergePatch;
import org.duijie.records.problems.ProblemException;
import org.duijie.web.idempotency.Idempotency;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.json.MergePatchOf;
import org.duijie.web.paging.Items;
import org.duijie.web.paging.PageParameters;
import org.duijie.web.paging.PageResponse;
import org.duijie.web.records.VersionedResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** {@code /api/v1/demands}: creation, reading, change. */
@Path(DemandsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class DemandsResource {
    static final String PATH = "/api/v1/demands";

    private final CreateDemand createDemand;
    private final ChangeDemand changeDemand;
    private final DeleteDraft deleteDraft;
    private final ReadDemands readDemands;
    private final Idempotency idempotency;
    private final CallerIdentity identity;

    DemandsResource(
            CreateDemand createDemand,
            ChangeDemand changeDemand,
            DeleteDraft deleteDraft,
            ReadDemands readDemands,
            Idempotency idempotency,
            CallerIdentity identity) {
        this.createDemand = createDemand;
        this.changeDemand = changeDemand;
        this.deleteDraft = deleteDraft;
        this.readDemands = readDemands;
        this.idempotency = idempotency;
        this.identity = identity;
    }

    /**
     * Creates a draft that only its company sees.
     *
     * @return the draft, with Location and ETag
     */
    @POST
    @RolesAllowed(Role.COMPANY)
    @APIResponseSchema(value = DemandView.class, responseCode = "201")
    public Uni<Response> createDemand(DemandContent content, @HeaderParam("Idempotency-Key") String key) {
        Caller caller = identity.caller();
        return idempotency.created(caller, key, new Idempotency.Request("create-demand", content), () -> createDemand
                .create(content, caller)
                .flatMap(demand -> readDemands.view(demand, caller))
                .map(view -> view.createdIn(PATH)));
    }

    /**
     * Reads a demand; of a confidential one others see the summary, until it is opened, which is noted.
     *
     * @return the demand, with ETag
     */
    @GET
    @Path("/{id}")
    @WithTransaction
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    public Uni<RestResponse<DemandView>> readDemand(@PathParam("id") UUID id) {
        return readDemands.one(id, identity.caller()).map(VersionedResponse::of);
    }

    /**
     * Lists the demands that the caller may know of, newest first unless sorted.
     *
     * @return one page; Link rel=next leads to the next
     */
    @GET
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    public Uni<RestResponse<Items<DemandLine>>> listDemands(
            @Valid @BeanParam FilterParameters parameters,
            @Valid @BeanParam PageParameters page,
            @Context UriInfo request) {
        return readDemands
                .page(identity.caller(), parameters.filter(), page.page())
                .map(found -> PageResponse.of(found, request));
    }

    /**
     * Counts what the list would hold, per value of each filter; the 50 most frequent values.
     *
     * @return by filter, by value; what confidential demands keep to themselves is not counted
     */
    @GET
    @Path("/counts")
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    public Uni<Map<String, Map<String, Long>>> countDemands(@Valid @BeanParam FilterParameters parameters) {
        return readDemands.counts(identity.caller(), parameters.filter());
    }

    /**
     * Changes a demand; of a published one the change is a new version and is told at once.
     *
     * @return the new version, with its ETag
     * @throws ProblemException {@code illegal-step}: its status allows no change
     */
    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Role.COMPANY, Role.PARK_OFFICER})
    public Uni<RestResponse<DemandView>> changeDemand(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @MergePatchOf(DemandContent.class) ObjectNode patch) {
        Caller caller = identity.caller();
        return Panache.withTransaction(() -> changeDemand
                        .change(id, ifMatch, patch, caller)
                        .flatMap(demand -> readDemands.view(demand, caller)))
                .map(VersionedResponse::of);
    }

    /**
     * Deletes a draft, or a demand that was returned, with its files; what was ever published is withdrawn instead. The park deletes
     * what it entered for a company, until the company has touched it.
     *
     * @return deleted, now or before
     * @throws ProblemException {@code illegal-step}: it waits for the park, or was published once
     */
    @DELETE
    @Path("/{id}")
    @RolesAllowed({Role.COMPANY, Role.PARK_OFFICER})
    public Uni<RestResponse<Void>> deleteDemand(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Caller caller = identity.caller();
        return idempotency.deleted(caller, PATH + "/" + id, () -> deleteDraft.delete(id, ifMatch, caller));
    }
}
