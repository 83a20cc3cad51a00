package org.duijie.local;

import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.duijie.stack.Server;

/**
 * A part of the running system.
 *
 * @param server its process
 * @param ports the ports that it listens at, each by the variable that sets it
 * @param needs names of the parts that must answer before it is started
 * @param current whether the running process is of the latest build
 */
record Component(Server server, Map<String, Integer> ports, Set<String> needs, BooleanSupplier current) {

    Component {
        ports = Map.copyOf(ports);
        needs = Set.copyOf(needs);
    }

    String name() {
        return server.name();
    }
}
