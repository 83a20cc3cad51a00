package org.duijie.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.duijie.records.identity.Caller;
import org.duijie.records.identity.Role;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.steps.LifecycleStep.Actor;
import org.junit.jupiter.api.Test;

class OwnedRecordTest {
    private static final UUID OURS = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final Caller owner = new Caller(OURS, "a", Set.of(Role.UNIVERSITY));
    private final Caller other = new Caller(UUID.randomUUID(), "b", Set.of(Role.UNIVERSITY));
    private final Caller park = new Caller(UUID.randomUUID(), "c", Set.of(Role.PARK_OFFICER));
    private final Note note = new Note();

    @Test
    void whatMayNotBeKnownIsNotFound() {
        assertThat(OwnedRecord.ifKnown(note, owner)).isSameAs(note);
        assertThatThrownBy(() -> OwnedRecord.ifKnown(note, other))
                .isInstanceOf(ProblemException.class)
                .hasMessage("not-found");
        assertThatThrownBy(() -> OwnedRecord.ifKnown(null, owner)).hasMessage("not-found");
    }

    @Test
    void whatBelongsToAnotherIsForbidden() {
        note.requireOwner(owner);
        assertThatThrownBy(() -> note.requireOwner(other)).hasMessage("forbidden");
        assertThatThrownBy(() -> note.requireOwner(park)).hasMessage("forbidden");
    }

    @Test
    void ownerAndParkAreInside() {
        assertThat(note.isInside(owner)).isTrue();
        assertThat(note.isInside(park)).isTrue();
        assertThat(note.isInside(other)).isFalse();
        assertThat(note.actors(owner)).containsExactly(Actor.OWNER);
        assertThat(note.actors(park)).containsExactly(Actor.PARK);
        assertThat(note.actors(other)).isEmpty();
    }

    @Test
    void everyChangeIsANewVersion() {
        note.next(NOW.plusSeconds(60));
        note.next(NOW.plusSeconds(90));

        assertThat(note.version()).isEqualTo(2);
        assertThat(note.createdAt()).isEqualTo(NOW);
        assertThat(note.updatedAt()).isEqualTo(NOW.plusSeconds(90));
    }

    private static final class Note extends OwnedRecord {
        Note() {
            super(UUID.randomUUID(), OURS, NOW);
        }

        @Override
        public boolean isKnownTo(Caller caller) {
            return isOwnedBy(caller);
        }
    }
}
