package org.duijie.local;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.duijie.stack.AtOnce;
import org.duijie.stack.Server;
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
        end(system.services(), Server::stop);
        end(system.servers(), Server::stop);
    }

    /** The same at once, as a power cut would. */
    void killAll() {
        end(system.components(), Server::kill);
    }

    private void end(List<Component> components, Consumer<Server> way) {
        AtOnce.each(components, component -> {
            var server = component.server();
            var state = server.state();
            if (state != ServerState.STOPPED) {
                var begin = Instant.now();
                way.accept(server);
                console.part(component.name(), begin, state == ServerState.DIED ? "had died" : "stopped");
            }
        });
    }
}
