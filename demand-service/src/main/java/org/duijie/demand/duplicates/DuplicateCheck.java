package org.duijie.demand.duplicates;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The search for demands that are like one, as of its last submission. */
@Entity
@Table(name = "duplicate_check")
public class DuplicateCheck {
    @Id
    @Column(name = "demand_id")
    private UUID demandId;

    @Column(name = "demand_version")
    private long demandVersion;

    @Enumerated(EnumType.STRING)
    private State state;

    @Convert(converter = NearDuplicatesColumn.class)
    private NearDuplicates found;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "done_at")
    private Instant doneAt;

    protected DuplicateCheck() {
        // For Hibernate; new ones are written by the statement that reopens the one that is there.
    }

    /** Where it stands. */
    @Schema(name = "DuplicateCheckState")
    public enum State {
        /** matching-service has not answered yet. */
        OPEN,
        DONE
    }

    /** Takes the answer to the question that was asked for a version; a later submission asks anew. */
    void answer(long version, NearDuplicates answer, Instant now) {
        if (state == State.OPEN && demandVersion == version) {
            state = State.DONE;
            found = answer;
            doneAt = now;
        }
    }

    UUID demandId() {
        return demandId;
    }

    long demandVersion() {
        return demandVersion;
    }

    State state() {
        return state;
    }

    NearDuplicates found() {
        return found;
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant doneAt() {
        return doneAt;
    }
}
