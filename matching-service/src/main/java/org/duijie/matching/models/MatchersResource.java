package org.duijie.matching.models;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.duijie.records.identity.Role;
import org.duijie.records.validation.Validation;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.paging.PageResponse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/matchers}. */
@Path("/api/v1/matchers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PARK_OFFICER, Role.OPERATOR})
@Tag(name = "Matchers", description = "Versions of the matcher, learnt from decisions; for the park and the operator")
class MatchersResource {
    private final SwitchMatcher switchMatcher;
    private final LearnMatcher learnMatcher;
    private final Validation validation;
    private final CallerIdentity identity;

    MatchersResource(
            SwitchMatcher switchMatcher, LearnMatcher learnMatcher, Validation validation, CallerIdentity identity) {
        this.switchMatcher = switchMatcher;
        this.learnMatcher = learnMatcher;
        this.validation = validation;
        this.identity = identity;
    }

    @GET
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.OPERATOR, Role.AUDITOR})
    @Operation(summary = "Lists the versions with their figures, newest first; the shipped one is the last")
    @APIResponse(
            responseCode = "200",
            description = "All versions",
            content = @Content(examples = @ExampleObject(name = "versions", value = MatcherExamples.LIST)))
    public Uni<PageResponse.Items<MatcherView>> list() {
        return switchMatcher.views().map(PageResponse.Items::new);
    }

    @POST
    @Blocking
    @Operation(
            summary = "Learns a version from all decisions",
            description =
                    "It becomes current only where it is better than the current one on decisions that neither has"
                            + " seen; then all open demands are searched for anew.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MatcherRequest.class),
                            examples = @ExampleObject(name = "note", value = MatcherExamples.REQUEST)))
    @APIResponse(
            responseCode = "201",
            description = "A version was learnt; the result says whether it is current now",
            content =
                    @Content(
                            schema = @Schema(implementation = Learnt.class),
                            examples = @ExampleObject(name = "learnt", value = MatcherExamples.LEARNT)))
    @APIResponse(
            responseCode = "200",
            description = "None was: too few decisions, nothing new, or somebody else is learning",
            content =
                    @Content(
                            schema = @Schema(implementation = Learnt.class),
                            examples = @ExampleObject(name = "too few", value = MatcherExamples.TOO_FEW)))
    public Response learn(MatcherRequest request) {
        validation.check(request);
        Learnt learnt = learnMatcher.learn(identity.caller().subject(), request.note());
        return learnt.matcher() == null
                ? Response.ok(learnt).build()
                : Response.created(URI.create("/api/v1/matchers"))
                        .entity(learnt)
                        .build();
    }

    @POST
    @Path("/{version}/activate")
    @Operation(
            summary = "Makes a version current again",
            description = "The shipped one can be named as well. All open demands are searched for anew.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MatcherRequest.class),
                            examples = @ExampleObject(name = "note", value = MatcherExamples.REQUEST)))
    @APIResponse(
            responseCode = "200",
            description = "All versions, with the current one",
            content = @Content(examples = @ExampleObject(name = "versions", value = MatcherExamples.LIST)))
    @APIResponse(responseCode = "404", description = "not-found: no such version")
    @APIResponse(responseCode = "409", description = "conflict: learnt over the matcher of another release")
    public Uni<PageResponse.Items<MatcherView>> activate(@PathParam("version") String version, MatcherRequest request) {
        validation.check(request);
        return switchMatcher
                .backTo(version, identity.caller().subject(), request.note())
                .map(PageResponse.Items::new);
    }
}
