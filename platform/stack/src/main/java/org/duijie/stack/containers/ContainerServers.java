package org.duijie.stack.containers;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.duijie.stack.Part;
import org.duijie.stack.Server;
import org.duijie.stack.StackException;
import org.duijie.stack.StackOptions;
import org.duijie.stack.local.LocalServers;

/** Makes the servers of a stack as containers; Prometheus stays the one that is installed. */
public final class ContainerServers {

    private ContainerServers() {}

    /** The servers asked for, none started. */
    public static Map<Part, Server> define(StackOptions options) {
        try {
            var engine = new Engine();
            var servers = new EnumMap<Part, Server>(Part.class);
            options.ports().forEach((part, port) -> {
                var place = new ContainerPlace(part, port, options.folder(), options.durable());
                switch (part) {
                    case POSTGRES -> servers.put(part, new ContainerPostgres(engine, place, options.databases()));
                    case KAFKA -> servers.put(part, new ContainerKafka(engine, place));
                    case KEYCLOAK -> servers.put(part, new ContainerKeycloak(engine, place));
                    case PROMETHEUS -> servers.putAll(LocalServers.define(only(part, port, options)));
                }
            });
            return servers;
        } catch (NoClassDefFoundError e) {
            throw new StackException(
                    "DUIJIE_STACK=containers needs Testcontainers on the class path: build with that variable set, too",
                    e);
        }
    }

    private static StackOptions only(Part part, int port, StackOptions options) {
        return new StackOptions(
                options.home(), options.folder(), Map.of(part, port), Set.of(), options.durable(), options.scraping());
    }
}
