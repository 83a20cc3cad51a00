package org.duijie.matching.subjects;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Subjects as they are while a transaction keeps them from changing. */
public final class LockedSubjects {
    private final Map<UUID, State> states = new HashMap<>();

    private LockedSubjects() {}

    static LockedSubjects of(List<Object[]> rows) {
        LockedSubjects locked = new LockedSubjects();
        rows.forEach(row -> locked.states.put(
                (UUID) row[0], new State(((Number) row[1]).longValue(), (String) row[2], (Boolean) row[3])));
        return locked;
    }

    /** Whether version and text are as given. */
    public boolean has(Subject subject) {
        State state = states.get(subject.id());
        return state != null
                && state.version == subject.version()
                && state.fingerprint.equals(subject.text().fingerprint());
    }

    public boolean isOpen(UUID id) {
        State state = states.get(id);
        return state != null && state.open;
    }

    private record State(long version, String fingerprint, boolean open) {}
}
