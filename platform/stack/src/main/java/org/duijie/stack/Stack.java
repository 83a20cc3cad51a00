package org.duijie.stack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duijie.stack.containers.ContainerServers;
import org.duijie.stack.local.LocalServers;

/**
 * Servers that belong together: processes of this machine, or, with {@code DUIJIE_STACK=containers} in the environment,
 * containers.
 */
public final class Stack implements AutoCloseable {

    /** Variable that chooses where the servers run. */
    private static final String VARIABLE = "DUIJIE_STACK";

    private static final String CONTAINERS = "containers";

    private final Map<Part, Server> servers;

    private Stack(Map<Part, Server> servers) {
        this.servers = servers;
    }

    /** Knows the servers, starts none: what an earlier run left running is found again. */
    public static Stack define(StackOptions options) {
        return new Stack(isOfContainers() ? ContainerServers.define(options) : LocalServers.define(options));
    }

    /** Whether servers are containers instead of processes. */
    static boolean isOfContainers() {
        return CONTAINERS.equals(System.getenv(VARIABLE));
    }

    /** Starts all servers at once and returns when all of them answer; when one fails, none is left behind. */
    public static Stack start(StackOptions options) {
        var stack = define(options);
        stack.start();
        return stack;
    }

    /** Starts what does not run yet. */
    public void start() {
        try {
            AtOnce.each(servers(), Server::start);
        } catch (RuntimeException e) {
            kill();
            throw e;
        }
    }

    /** All servers of this stack. */
    public List<Server> servers() {
        return List.copyOf(servers.values());
    }

    /** PostgreSQL, which must have been asked for. */
    public PostgresServer postgres() {
        return server(Part.POSTGRES, PostgresServer.class);
    }

    /** Kafka, which must have been asked for. */
    public KafkaServer kafka() {
        return server(Part.KAFKA, KafkaServer.class);
    }

    /** Keycloak, which must have been asked for. */
    public KeycloakServer keycloak() {
        return server(Part.KEYCLOAK, KeycloakServer.class);
    }

    /** Prometheus, if it was asked for and is installed. */
    public Optional<PrometheusServer> prometheus() {
        return Optional.ofNullable(servers.get(Part.PROMETHEUS)).map(PrometheusServer.class::cast);
    }

    private <S extends Server> S server(Part part, Class<S> type) {
        return Optional.ofNullable(servers.get(part))
                .map(type::cast)
                .orElseThrow(() -> new IllegalStateException(part.label() + " is no part of this stack"));
    }

    /** Ends all servers at once, as a power cut would. */
    public void kill() {
        servers.values().forEach(Server::kill);
    }

    /** Ends all servers and deletes their data. */
    public void wipe() {
        servers.values().forEach(Server::wipe);
    }

    /** Stops all servers in an orderly way. */
    @Override
    public void close() {
        AtOnce.each(servers(), Server::stop);
    }
}
