package org.duijie.outcome.bookings;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.duijie.outcome.bookings.rules.BookingStatus;
import org.duijie.records.identity.Caller;
import org.duijie.records.identity.Role;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.paging.Items;
import org.duijie.web.paging.PageParameters;
import org.duijie.web.paging.PageResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** {@code /api/v1/facilities/bookings}: one's bookings, wherever they are. */
@Path("/api/v1/facilities/bookings")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class OwnBookingsResource {
    private final Bookings bookings;
    private final CallerIdentity identity;

    OwnBookingsResource(Bookings bookings, CallerIdentity identity) {
        this.bookings = bookings;
        this.identity = identity;
    }

    /**
     * Lists the bookings that the caller's organisation asked for or hosts, of all facilities, newest first.
     *
     * @param status only those: {@code REVOKED} are those that a host took back, with its reason
     * @return one page; Link rel=next leads to the next
     */
    @GET
    @WithSession
    @RolesAllowed({Role.COMPANY, Role.UNIVERSITY})
    public Uni<RestResponse<Items<BookingView>>> listOwnBookings(
            @QueryParam("status") BookingStatus status,
            @Valid @BeanParam PageParameters parameters,
            @Context UriInfo request) {
        Caller caller = identity.caller();
        return bookings.ofCaller(status, caller, parameters.page())
                .map(found -> PageResponse.of(found.map(booking -> BookingView.of(booking, caller)), request));
    }
}
