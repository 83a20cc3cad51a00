package org.duijie.outcome.bookings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A time at which a facility can be used. Slots of one facility do not overlap; the database holds it. */
@Entity
@Table(name = "facility_slot")
public class Slot {
    @Id
    private UUID id;

    @Column(name = "facility_id")
    private UUID facilityId;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected Slot() {
        // For Hibernate.
    }

    /** Taken back by its host; once, whatever is asked afterwards. */
    void withdraw(Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
        }
    }

    boolean isOpen() {
        return withdrawnAt == null;
    }

    UUID id() {
        return id;
    }

    UUID facilityId() {
        return facilityId;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }
}
