package org.duijie.local;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.duijie.local.Restarts.Restart;
import org.duijie.stack.AtOnce;
import org.duijie.stack.ServerState;
import org.duijie.stack.StackException;

/**
 * Looks after the running parts: says when one ends, and starts it again, after pauses that grow as long as it does not last.
 */
final class Watch {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final int LONGEST_PAUSE_SECONDS = 60;

    /** Who ran that long had not failed at its start: pauses begin anew. */
    private static final Duration LASTING = Duration.ofMinutes(5);

    private final LocalSystem system;
    private final List<Component> components;
    private final Console console;
    private final Restarts restarts;
    private final SystemRun runs;
    private final Optional<String> run;

    /** Those that ended, with the time from which they may be started again. */
    private final Map<String, Instant> due = new HashMap<>();

    /** Those that did not come up when they were started again: nobody has stopped them. */
    private final Set<String> failed = ConcurrentHashMap.newKeySet();

    private final Set<String> stopped = new HashSet<>();

    Watch(LocalSystem system, Console console) {
        this.system = system;
        this.components = system.components();
        this.console = console;
        this.restarts = new Restarts(system.settings());
        this.runs = new SystemRun(system.settings());
        this.run = runs.present();
    }

    /** Returns when no part is left, such as after {@code ./duijie down} elsewhere, or when the system is being ended. */
    void untilAllAreGone(BooleanSupplier ending) {
        while (goesOn()
                && components.stream().anyMatch(component -> component.server().state() != ServerState.STOPPED)) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            if (ending.getAsBoolean()) {
                return;
            }
            components.forEach(this::look);
            try {
                startAgain();
            } catch (RuntimeException failure) {
                // A full disk, for one: who looks after the parts must not end with them.
                console.say("Could not start again what ended: " + failure.getMessage());
            }
        }
        console.say("Everything was stopped.");
    }

    private boolean goesOn() {
        return run.isPresent() && runs.present().equals(run);
    }

    private void look(Component component) {
        String name = component.name();
        ServerState state = component.server().state();
        if (state == ServerState.RUNNING) {
            due.remove(name);
            failed.remove(name);
            stopped.remove(name);
        } else if (hasEnded(component, state)) {
            if (!due.containsKey(name)) {
                Duration pause = pause(name);
                due.put(name, Instant.now().plus(pause));
                console.part(
                        name,
                        "ended; it is started again in %d s. Its log: %s"
                                .formatted(pause.toSeconds(), component.server().log()));
            }
        } else if (stopped.add(name)) {
            due.remove(name);
            console.part(name, "was stopped");
        }
    }

    private boolean hasEnded(Component component, ServerState state) {
        return state == ServerState.DIED || failed.contains(component.name());
    }

    private Duration pause(String name) {
        return Duration.ofSeconds(recent(name)
                .map(last -> Math.min(1L << Math.min(last.count(), 30), LONGEST_PAUSE_SECONDS))
                .orElse(1L));
    }

    private Optional<Restart> recent(String name) {
        return restarts.of(name)
                .filter(last -> Instant.now().isBefore(last.last().plus(LASTING)));
    }

    /** Those whose time has come, and whose needs are there; not while somebody else starts or stops parts. */
    private void startAgain() {
        List<Component> now = components.stream()
                .filter(component -> due.containsKey(component.name()))
                .filter(component -> !Instant.now().isBefore(due.get(component.name())))
                .filter(component -> component.needs().stream().allMatch(this::runs))
                .toList();
        if (now.isEmpty()) {
            return;
        }
        SystemLock.tryTake(system.settings().home(), "the supervisor").ifPresent(lock -> {
            try (lock) {
                // Whoever had the lock a moment ago may have stopped everything.
                if (goesOn()) {
                    AtOnce.each(now, this::startAgain);
                }
            }
        });
        now.forEach(component -> due.remove(component.name()));
    }

    private boolean runs(String name) {
        return components.stream()
                .filter(component -> component.name().equals(name))
                .allMatch(component -> component.server().isRunning());
    }

    private void startAgain(Component component) {
        String name = component.name();
        if (!hasEnded(component, component.server().state())) {
            return;
        }
        Instant begin = Instant.now();
        restarts.note(name, new Restart(recent(name).map(Restart::count).orElse(0) + 1, begin));
        try {
            component.server().start();
            failed.remove(name);
            console.part(name, begin, "was started again");
        } catch (StackException failure) {
            failed.add(name);
            console.part(name, failure.getMessage());
        }
    }
}
