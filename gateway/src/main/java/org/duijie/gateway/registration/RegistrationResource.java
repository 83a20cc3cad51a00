package org.duijie.gateway.registration;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.duijie.gateway.organisations.OrganisationView;
import org.duijie.records.identity.Caller;
import org.duijie.records.identity.Role;
import org.duijie.records.validation.Validation;
import org.duijie.records.versions.Versions;
import org.duijie.web.idempotency.Created;
import org.duijie.web.idempotency.Idempotency;
import org.duijie.web.identity.CallerIdentity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/** {@code POST /api/v1/organisations}: registration. */
@Path("/api/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations")
class RegistrationResource {
    private static final Logger LOG = Logger.getLogger(RegistrationResource.class);

    private final RegisterOrganisation registerOrganisation;
    private final Attempts attempts;
    private final Validation validation;
    private final Idempotency idempotency;
    private final CallerIdentity identity;

    RegistrationResource(
            RegisterOrganisation registerOrganisation,
            Attempts attempts,
            Validation validation,
            Idempotency idempotency,
            CallerIdentity identity) {
        this.registerOrganisation = registerOrganisation;
        this.attempts = attempts;
        this.validation = validation;
        this.idempotency = idempotency;
        this.identity = identity;
    }

    @POST
    @RolesAllowed(Role.PARK_OFFICER)
    @Operation(
            summary = "Registers an organisation",
            description = "Makes a user and a client for its partner system, and shows their secrets once: the same"
                    + " request again (same Idempotency-Key) gets the same organisation, with access.secrets ="
                    + " SHOWN_BEFORE and without them.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Registration.class),
                            examples = @ExampleObject(name = "company", value = RegistrationExamples.REQUEST)))
    @APIResponse(
            responseCode = "201",
            description = "The organisation, and how it signs in",
            content =
                    @Content(
                            schema = @Schema(implementation = RegisteredView.class),
                            examples = @ExampleObject(name = "company", value = RegistrationExamples.ANSWER)))
    @APIResponse(responseCode = "409", description = "conflict: credit code, user name or e-mail address is taken")
    @APIResponse(responseCode = "503", description = "unavailable: Keycloak does not answer; nothing was registered")
    public Uni<Response> register(
            Registration registration,
            @HeaderParam("Idempotency-Key") @Parameter(example = "7a1c9c1e-register-li-ming") String key) {
        Caller caller = identity.caller();
        validation.check(registration, registration.violations());
        return attempts.begin(registration.creditCode())
                .flatMap(id -> idempotency.created(
                        caller, key, new Idempotency.Request("register-organisation", registration), () -> id.map(
                                        fresh -> registerOrganisation.register(fresh, registration))
                                .orElseGet(() -> Uni.createFrom().failure(RegisterOrganisation.taken()))
                                .invoke(made -> note(made, caller))
                                .map(RegistrationResource::created)))
                .map(answer -> Response.fromResponse(answer)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
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
