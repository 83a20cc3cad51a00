package org.duijie.gateway.registration;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.duijie.gateway.organisations.OrganisationView;
import org.duijie.records.identity.Caller;
import org.duijie.records.identity.Role;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.validation.Validation;
import org.duijie.records.versions.Versions;
import org.duijie.web.idempotency.Created;
import org.duijie.web.idempotency.Idempotency;
import org.duijie.web.identity.CallerIdentity;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.Cancellable;

/** {@code POST /api/v1/organisations}: registration. */
@Path("/api/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class RegistrationResource {
    private static final Logger LOG = Logger.getLogger(RegistrationResource.class);

    private final RegisterOrganisation registerOrganisation;
    private final RegistrationAttempts attempts;
    private final Validation validation;
    private final Idempotency idempotency;
    private final CallerIdentity identity;

    RegistrationResource(
            RegisterOrganisation registerOrganisation,
            RegistrationAttempts attempts,
            Validation validation,
            Idempotency idempotency,
            CallerIdentity identity) {
        this.registerOrganisation = registerOrganisation;
        this.attempts = attempts;
        this.validation = validation;
        this.idempotency = idempotency;
        this.identity = identity;
    }

    /**
     * Registers an organisation. Makes a user and a client for its partner system, and shows their secrets once: the
     * same request again (same Idempotency-Key) gets the same organisation, with access.secrets = SHOWN_BEFORE and
     * without them.
     *
     * @return the organisation, and how it signs in
     * @throws ProblemException {@code conflict}: credit code, user name or e-mail address is taken
     */
    @POST
    @RolesAllowed(Role.PARK_OFFICER)
    @APIResponseSchema(value = RegisteredView.class, responseCode = "201")
    public Uni<Response> registerOrganisation(Registration registration, @HeaderParam("Idempotency-Key") String key) {
        Caller caller = identity.caller();
        validation.check(registration);
        return attempts.begin(registration.creditCode())
                .flatMap(id -> idempotency.created(
                        caller, key, new Idempotency.Request("register-organisation", registration), () -> id.map(
                                        fresh -> registerOrganisation.register(fresh, registration))
                                .orElseGet(() -> Uni.createFrom().failure(RegisterOrganisation.taken()))
                                .invoke(made -> note(made, caller))
                                .map(RegistrationResource::created)));
    }

    private static void note(RegisteredView made, Caller caller) {
        OrganisationView organisation = made.organisation();
        LOG.infof(
                "organisation=registered id=%s kind=%s by=%s",
                organisation.id(), organisation.kind(), caller.subject());
    }

    private static Created created(RegisteredView made) {
        OrganisationView organisation = made.organisation();
        return new Created(
                URI.create("/api/v1/organisations/" + organisation.id()),
                Versions.etag(organisation.version()),
                made,
                made.afterwards());
    }
}
