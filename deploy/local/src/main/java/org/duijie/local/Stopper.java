package org.duijie.local;

import java.time.Instant;
import java.util.List;
import org.duijie.stack.ServerState;

/** Stops what runs: the services first, then what they stand on. */
final class Stopper {

    private final LocalSystem system;
    private final Console console;

    Stopper(LocalSystem system, Console console) {
        this.system = system;
        this.console = console;
    }

    /** Returns when nothing of the system runs any more. */
    void stopAll() {
        stop(system.services());
        stop(system.servers());
    }

    private void stop(List<Component> components) {
        components.parallelStream().forEach(component -> {
            var server = component.server();
            var state = server.state();
            if (state != ServerState.STOPPED) {
                var begin = Instant.now();
                server.stop();
                console.part(component.name(), begin, state == ServerState.DIED ? "had died" : "stopped");
            }
        });
    }
}
