package org.duijie.outcome.bookings;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.duijie.outcome.bookings.rules.BookingStatus;
import org.duijie.outcome.requests.ResourceRequests;
import org.duijie.outcome.sharedresources.SharedResource;
import org.duijie.records.identity.Caller;
import org.duijie.records.queries.ListQuery;
import org.duijie.records.queries.Page;
import org.duijie.records.queries.PageRequest;

/** Where bookings are kept. */
@ApplicationScoped
class Bookings implements ResourceRequests<Booking> {
    private static final String REQUEST = """
            insert into booking (id, version, organisation_id, resource_id, host_id, slot_id, status, purpose,
                created_at, updated_at)
            values (?1, 1, ?2, ?3, ?4, ?5, 'REQUESTED', ?6, now(), now())
            on conflict (slot_id) where status in ('REQUESTED', 'APPROVED') do nothing
            """;

    /** Takes the slot, or takes nothing and says false where it is taken. Of several at once one takes it. */
    Uni<Boolean> request(UUID id, Caller caller, SharedResource facility, BookingRequest request) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(REQUEST)
                        .setParameter(1, id)
                        .setParameter(2, caller.organisationId())
                        .setParameter(3, facility.id())
                        .setParameter(4, facility.organisationId())
                        .setParameter(5, request.slotId())
                        .setParameter(6, request.purpose())
                        .executeUpdate())
                .map(rows -> rows > 0);
    }

    /** The booking that holds a slot which is not over, locked until the transaction ends; none where the slot is free. */
    Uni<List<Booking>> holding(Slot slot) {
        return live("slotId", slot.id());
    }

    /** The bookings that hold slots of a facility which are not over, locked until the transaction ends. */
    Uni<List<Booking>> toCome(SharedResource facility) {
        return live("resourceId", facility.id());
    }

    private Uni<List<Booking>> live(String field, UUID value) {
        return find(field + " = ?1 and status in ?2 and not over order by id", value, BookingStatus.HOLDING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The bookings that the caller asked for or hosts, of all facilities, newest first. */
    Uni<Page<Booking>> ofCaller(BookingStatus status, Caller caller, PageRequest page) {
        ListQuery query = new ListQuery("Booking")
                .where("(r.organisationId = :me or r.hostId = :me)")
                .with("me", caller.organisationId())
                .equal("status", status)
                .after(page);
        return Page.read(find(query.hql(), query.values()), page, Booking::id);
    }
}
