package org.duijie.matching.pairings;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.contracts.pairings.Pairing;
import org.duijie.contracts.pairings.PairingBuilder;
import org.duijie.contracts.pairings.PairingState;
import org.duijie.matching.pairings.ToldColumn.Told;

/**
 * A confidential demand's pairing as others than its side and the park read it. It has versions of its own: they are raised by
 * what is told alone, so that they do not count what is not. Replaced whole, never changed.
 */
@Embeddable
class StoredTold {
    @Convert(converter = ToldColumn.class)
    @Column(name = "told")
    private Told state;

    /** What lists are narrowed and sorted by. */
    @Column(name = "told_score")
    private Double score;

    @Enumerated(EnumType.STRING)
    @Column(name = "told_level")
    private PairingLevel level;

    @Enumerated(EnumType.STRING)
    @Column(name = "told_state")
    private PairingState pairingState;

    protected StoredTold() {
        // For Hibernate.
    }

    private StoredTold(Told state) {
        this.state = state;
        this.score = state.pairing().score();
        this.level = state.pairing().level();
        this.pairingState = state.pairing().state();
    }

    /** The first of its versions. */
    static StoredTold first(long version, Pairing pairing, PairingDecisions decisions) {
        return new StoredTold(
                new Told(PairingBuilder.builder(pairing).version(version).build(), decisions));
    }

    /** The next one; the same where nothing else is told. */
    StoredTold next(Pairing pairing, PairingDecisions decisions) {
        Pairing same = PairingBuilder.builder(pairing)
                .version(state.pairing().version())
                .build();
        boolean isNew = !same.coarse().equals(state.pairing().coarse());
        return first(state.pairing().version() + (isNew ? 1 : 0), pairing, decisions);
    }

    /** With the score to the last digit; who is told of it reads {@link Pairing#coarse()}. */
    Pairing pairing(Instant now) {
        Pairing pairing = state.pairing();
        boolean overdue =
                pairing.overdue() || pairing.dueAt() != null && pairing.dueAt().isBefore(now);
        return PairingBuilder.builder(pairing).overdue(overdue).build();
    }

    Told state() {
        return state;
    }

    List<PairingDecisions.Entry> decisions() {
        return state.decisions().entries();
    }

    PairingState pairingState() {
        return pairingState;
    }

    Double score() {
        return score;
    }

    PairingLevel level() {
        return level;
    }
}
