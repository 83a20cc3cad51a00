package org.duijie.outcome.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
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
import org.duijie.outcome.outcomes.OutcomeContent;
import org.duijie.outcome.reading.OutcomeLine;
import org.duijie.outcome.reading.OutcomeView;
import org.duijie.outcome.reading.ReadOutcomes;
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

/** {@code /api/v1/outcomes}: creation, reading, change. */
@Path(OutcomesResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class OutcomesResource {
    static final String PATH = "/api/v1/outcomes";

    private final CreateOutcome createOutcome;
    private final ChangeOutcome changeOutcome;
    private final DeleteDraft deleteDraft;
    private final ReadOutcomes readOutcomes;
    private final Idempotency idempotency;
    private final CallerIdentity identity;

    OutcomesResource(
            CreateOutcome createOutcome,
            ChangeOutcome changeOutcome,
            DeleteDraft deleteDraft,
            ReadOutcomes readOutcomes,
            Idempotency idempotency,
            CallerIdentity identity) {
        this.createOutcome = createOutcome;
        this.changeOutcome = changeOutcome;
        this.deleteDraft = deleteDraft;
        this.readOutcomes = readOutcomes;
        this.idempotency = idempotency;
        this.identity = identity;
    }

    /**
     * Creates a draft that only its organisation sees.
     *
     * @return the draft, with Location and ETag
     */
    @POST
    @RolesAllowed(Role.UNIVERSITY)
    @APIResponseSchema(value = OutcomeView.class, responseCode = "201")
    public Uni<Response> createOutcome(OutcomeContent content, @HeaderParam("Idempotency-Key") String key) {
        Caller caller = identity.caller();
        return idempotency.created(caller, key, new Idempotency.Request("create-outcome", content), () -> createOutcome
                .create(content, caller)
                .flatMap(outcome -> readOutcomes.view(outcome, caller))
                .map(view -> view.createdIn(PATH)));
    }

    /**
     * Reads an outcome; its university and the park see its candidates.
     *
     * @return the outcome, with ETag
     */
    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    public Uni<RestResponse<OutcomeView>> readOutcome(@PathParam("id") UUID id) {
        return readOutcomes.one(id, identity.caller()).map(VersionedResponse::of);
    }

    /**
     * Lists the outcomes that the caller may know of, newest first.
     *
     * @return one page; Link rel=next leads to the next
     */
    @GET
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    public Uni<RestResponse<Items<OutcomeLine>>> listOutcomes(
            @Valid @BeanParam FilterParameters parameters,
            @Valid @BeanParam PageParameters page,
            @Context UriInfo request) {
        return readOutcomes
                .page(identity.caller(), parameters.filter(), page.page())
                .map(found -> PageResponse.of(found, request));
    }

    /**
     * Counts what the list would hold, per value of each filter; the 50 most frequent values.
     *
     * @return by filter, by value
     */
    @GET
    @Path("/counts")
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    public Uni<Map<String, Map<String, Long>>> countOutcomes(@Valid @BeanParam FilterParameters parameters) {
        return readOutcomes.counts(identity.caller(), parameters.filter());
    }

    /**
     * Changes an outcome; of one that is offered the change is told at once.
     *
     * @return the new version, with its ETag
     * @throws ProblemException {@code illegal-step}: its status allows no change
     */
    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Role.UNIVERSITY)
    public Uni<RestResponse<OutcomeView>> changeOutcome(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @MergePatchOf(OutcomeContent.class) ObjectNode patch) {
        Caller caller = identity.caller();
        return Panache.withTransaction(() -> changeOutcome
                        .change(id, ifMatch, patch, caller)
                        .flatMap(outcome -> readOutcomes.view(outcome, caller)))
                .map(VersionedResponse::of);
    }

    /**
     * Deletes a draft; what was ever published is withdrawn instead.
     *
     * @return deleted, now or before
     * @throws ProblemException {@code illegal-step}: it was published once
     */
    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.UNIVERSITY)
    public Uni<RestResponse<Void>> deleteOutcome(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Caller caller = identity.caller();
        return idempotency.deleted(caller, PATH + "/" + id, () -> deleteDraft.delete(id, ifMatch, caller));
    }
}
