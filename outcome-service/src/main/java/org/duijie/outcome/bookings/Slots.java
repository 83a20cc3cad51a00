package org.duijie.outcome.bookings;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;

/** Where slots are kept. */
@ApplicationScoped
class Slots implements PanacheRepositoryBase<Slot, UUID> {
    static final int MOST = 500;
    private static final String OPEN = """
            insert into facility_slot (id, facility_id, starts_at, ends_at) values (?1, ?2, ?3, ?4)
            on conflict do nothing
            """;

    /** Opens a slot, or opens none and says false where it overlaps with another of the facility. */
    Uni<Boolean> open(UUID id, UUID facilityId, SlotRequest slot) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(OPEN)
                        .setParameter(1, id)
                        .setParameter(2, facilityId)
                        .setParameter(3, slot.startsAt())
                        .setParameter(4, slot.endsAt())
                        .executeUpdate())
                .map(rows -> rows > 0);
    }

    /** One open slot of a facility, to be booked: it is not taken back until the transaction ends. Null where there is none. */
    Uni<Slot> hold(UUID facilityId, UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_READ)
                .map(slot -> slot != null && slot.facilityId().equals(facilityId) && slot.isOpen() ? slot : null);
    }

    /** One slot of a facility, locked until the transaction ends; not found where it is another's. */
    Uni<Slot> lock(UUID facilityId, UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).map(slot -> {
            if (slot == null || !slot.facilityId().equals(facilityId)) {
                throw ProblemException.of(ProblemCode.NOT_FOUND);
            }
            return slot;
        });
    }

    /** The slots of a facility that start in a span of time, in their order; {@value #MOST} at most. */
    Uni<List<SlotView>> between(UUID facilityId, Instant from, Instant until) {
        return Panache.getSession().flatMap(session -> session.createSelectionQuery("""
                                select new org.duijie.outcome.bookings.SlotView(s.id, s.facilityId, s.startsAt, s.endsAt,
                                    not exists (select 1 from Booking b where b.slotId = s.id and b.status in (REQUESTED, APPROVED)))
                                from Slot s
                                where s.facilityId = :facility and s.withdrawnAt is null and s.startsAt >= :from and s.startsAt < :until
                                order by s.startsAt
                                """, SlotView.class)
                .setParameter("facility", facilityId)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(MOST)
                .getResultList());
    }
}
