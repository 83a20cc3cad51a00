package org.duijie.outcome.sharedresources.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
import org.duijie.contracts.resources.ResourceKind;
import org.duijie.outcome.sharedresources.FacilityContent;
import org.duijie.records.identity.Role;
import org.duijie.records.json.MergePatch;
import org.duijie.records.problems.ProblemException;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.json.MergePatchOf;
import org.duijie.web.paging.Items;
import org.duijie.web.paging.PageParameters;
import org.duijie.web.records.StepRequest;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** {@code /api/v1/facilities}. */
@Path(FacilitiesResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class FacilitiesResource {
    static final String PATH = "/api/v1/facilities";
    private static final SharedResourceOperations.Kind<FacilityContent> KIND =
            new SharedResourceOperations.Kind<>(ResourceKind.FACILITY, FacilityContent.class);

    private final SharedResourceOperations operations;
    private final CallerIdentity identity;

    FacilitiesResource(SharedResourceOperations operations, CallerIdentity identity) {
        this.operations = operations;
        this.identity = identity;
    }

    /**
     * Creates a facility as a draft that only its university sees.
     *
     * @return the draft, with Location and ETag
     */
    @POST
    @RolesAllowed(Role.UNIVERSITY)
    @APIResponseSchema(value = ResourceView.class, responseCode = "201")
    public Uni<Response> createFacility(FacilityContent content, @HeaderParam("Idempotency-Key") String key) {
        return operations.create(PATH, KIND, content, key, identity.caller());
    }

    /**
     * Reads a facility.
     *
     * @return with ETag
     */
    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    public Uni<RestResponse<ResourceView<FacilityContent>>> readFacility(@PathParam("id") UUID id) {
        return operations.read(KIND, id, identity.caller());
    }

    /**
     * Lists the facilities that the caller may know of, newest first.
     *
     * @return one page; Link rel=next leads to the next
     */
    @GET
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    public Uni<RestResponse<Items<ResourceView<FacilityContent>>>> listFacilities(
            @Valid @BeanParam ResourceParameters parameters,
            @Valid @BeanParam PageParameters page,
            @Context UriInfo request) {
        return operations.list(KIND, parameters, page.page(), request, identity.caller());
    }

    /**
     * Counts the facilities that the list would hold, per value of each filter.
     *
     * @return by filter, by value; the 50 most frequent values
     */
    @GET
    @Path("/counts")
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    public Uni<Map<String, Map<String, Long>>> countFacilities(@Valid @BeanParam ResourceParameters parameters) {
        return operations.counts(KIND, parameters, identity.caller());
    }

    /**
     * Changes a facility; of a published one the change is told at once.
     *
     * @return the new version, with its ETag
     * @throws ProblemException {@code illegal-step}: its status allows no change
     */
    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Role.UNIVERSITY)
    public Uni<RestResponse<ResourceView<FacilityContent>>> changeFacility(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @MergePatchOf(FacilityContent.class) ObjectNode patch) {
        return operations.change(KIND, new SharedResourceOperations.Change(id, ifMatch, patch), identity.caller());
    }

    /**
     * Offers a facility.
     *
     * @return after the step, with ETag
     * @throws ProblemException {@code invalid}: something is missing that others need to know
     */
    @POST
    @Path("/{id}/publish")
    @RolesAllowed(Role.UNIVERSITY)
    public Uni<RestResponse<ResourceView<FacilityContent>>> publishFacility(@BeanParam StepRequest request) {
        return operations.publish(KIND, request, identity.caller());
    }

    /**
     * Deletes a facility that is a draft; one that was published is withdrawn instead.
     *
     * @return deleted, now or before
     * @throws ProblemException {@code illegal-step}: it was published once
     */
    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.UNIVERSITY)
    public Uni<RestResponse<Void>> deleteFacility(@BeanParam StepRequest request) {
        return operations.delete(PATH, KIND, request, identity.caller());
    }
}
