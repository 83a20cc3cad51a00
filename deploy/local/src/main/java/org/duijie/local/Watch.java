package org.duijie.local;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.duijie.stack.ServerState;

/** Looks after the running parts and says when one dies or comes back. */
final class Watch {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final List<Component> components;
    private final Console console;
    private final Set<String> gone = new HashSet<>();

    Watch(List<Component> components, Console console) {
        this.components = components;
        this.console = console;
    }

    /** Returns when no part is left, such as after {@code ./duijie down} elsewhere, or when the system is being ended. */
    void untilAllAreGone(BooleanSupplier ending) {
        while (gone.size() < components.size()) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            if (ending.getAsBoolean()) {
                return;
            }
            components.forEach(this::look);
        }
        console.say("Everything was stopped.");
    }

    private void look(Component component) {
        var state = component.server().state();
        if (state == ServerState.RUNNING) {
            if (gone.remove(component.name())) {
                console.part(component.name(), "is back");
            }
        } else if (gone.add(component.name())) {
            console.part(
                    component.name(),
                    state == ServerState.DIED
                            ? "died; ./duijie up in another terminal starts it again. Its log: "
                                    + component.server().log()
                            : "was stopped");
        }
    }
}
