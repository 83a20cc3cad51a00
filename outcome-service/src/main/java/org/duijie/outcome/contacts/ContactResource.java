package org.duijie.outcome.contacts;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.duijie.candidates.contacts.ContactOpeningView;
import org.duijie.records.Contact;
import org.duijie.records.identity.Role;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.paging.Items;
import org.duijie.web.paging.PageParameters;
import org.duijie.web.paging.PageResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** {@code /api/v1/outcomes/{id}/contact}: whom to ask about an outcome, once both sides of a pairing want to talk. */
@Path("/api/v1/outcomes/{id}/contact")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class ContactResource {
    private final ReadContact readContact;
    private final CallerIdentity identity;

    ContactResource(ReadContact readContact, CallerIdentity identity) {
        this.readContact = readContact;
        this.identity = identity;
    }

    /**
     * Whom to ask about an outcome: for its university, the park, and the other side of a pairing that both have accepted, until
     * somebody ends the talks. Each reading is noted.
     *
     * @return empty where nobody was named
     */
    @GET
    @WithTransaction
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    public Uni<Contact> readOutcomeContact(@PathParam("id") UUID id) {
        return readContact.of(id, identity.caller());
    }

    /**
     * Who read the contact of an outcome, newest first; its university and the auditor.
     *
     * @return one page; Link rel=next leads to the next
     */
    @GET
    @Path("/openings")
    @WithSession
    @RolesAllowed({Role.UNIVERSITY, Role.AUDITOR})
    public Uni<RestResponse<Items<ContactOpeningView>>> listOutcomeContactOpenings(
            @PathParam("id") UUID id, @Valid @BeanParam PageParameters parameters, @Context UriInfo request) {
        return readContact
                .openings(id, parameters.page(), identity.caller())
                .map(found -> PageResponse.of(found, request));
    }
}
