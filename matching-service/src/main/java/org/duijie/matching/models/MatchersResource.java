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
import org.duijie.records.problems.ProblemException;
import org.duijie.records.validation.Validation;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.json.OptionalBody;
import org.duijie.web.paging.Items;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.server.Cancellable;

/** {@code /api/v1/matchers}. */
@Path("/api/v1/matchers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PARK_OFFICER, Role.OPERATOR})
@Cancellable(false)
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

    /**
     * Lists the versions with their figures, newest first; the shipped one is the last.
     *
     * @return all versions
     */
    @GET
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.OPERATOR, Role.AUDITOR})
    public Uni<Items<MatcherView>> listMatchers() {
        return switchMatcher.views().map(Items::new);
    }

    /**
     * Learns a version from all decisions, those of one party up to a cap. It becomes current only where it is better
     * than the current one on decisions of organisations that neither was told of, comes from several organisations on both
     * sides, and is worse for nobody by more than a bound; then all open demands are searched for anew. Where it is
     * better but not so, it waits for the park to activate it.
     *
     * @return what was learnt; 200 where nothing was: too few decisions, nothing new, or somebody else is learning
     */
    @POST
    @Blocking
    @APIResponseSchema(value = Learnt.class, responseCode = "201")
    @APIResponse(
            responseCode = "200",
            description = "Nothing was learnt; it says why",
            content = @Content(schema = @Schema(implementation = Learnt.class)))
    public Response trainMatcher(@OptionalBody MatcherRequest request) {
        MatcherRequest wanted = checked(request);
        Learnt learnt = learnMatcher.learn(identity.caller().subject(), wanted.note());
        return learnt.matcher() == null
                ? Response.ok(learnt).build()
                : Response.created(URI.create("/api/v1/matchers"))
                        .entity(learnt)
                        .build();
    }

    /**
     * What would become of the pairings on the table, were a version made current: which would rise or fall, by how much, and
     * for whom. As it was found when the version was learnt.
     *
     * @return the effect on each organisation, and the pairings that would move most
     * @throws ProblemException {@code not-found}: there is no such version, or it is the shipped one, or was learnt before this
     *     was looked at
     */
    @GET
    @Path("/{version}/changes")
    @WithSession
    @RolesAllowed(Role.PARK_OFFICER)
    public Uni<MatcherChanges> readMatcherChanges(@PathParam("version") String version) {
        return switchMatcher.changes(version);
    }

    /**
     * Makes a version current again. The shipped one can be named as well. All open demands are searched for anew.
     *
     * @return all versions, with the current one
     * @throws ProblemException {@code conflict}: learnt over the matcher of another release
     */
    @POST
    @Path("/{version}/activate")
    public Uni<Items<MatcherView>> activateMatcher(
            @PathParam("version") String version, @OptionalBody MatcherRequest request) {
        MatcherRequest wanted = checked(request);
        return switchMatcher
                .backTo(version, identity.caller().subject(), wanted.note())
                .map(Items::new);
    }

    private MatcherRequest checked(MatcherRequest request) {
        MatcherRequest wanted = request == null ? new MatcherRequest(null) : request;
        validation.check(wanted);
        return wanted;
    }
}
