package org.duijie.local;

import java.util.Set;
import java.util.function.BooleanSupplier;
import org.duijie.stack.Server;

/**
 * A part of the running system.
 *
 * @param server its process
 * @param portVariable variable that sets its port
 * @param needs names of the parts that must answer before it is started
 * @param current whether the running process is of the latest build
 */
record Component(Server server, String portVariable, Set<String> needs, BooleanSupplier current) {

    Component {
        needs = Set.copyOf(needs);
    }

    String name() {
        return server.name();
    }
}
