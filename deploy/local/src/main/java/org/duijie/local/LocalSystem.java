package org.duijie.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.duijie.stack.Database;
import org.duijie.stack.Part;
import org.duijie.stack.Stack;
import org.duijie.stack.StackOptions;

/** All parts of Duijie on this machine, in the order in which they are told of. */
final class LocalSystem {

    private static final Set<String> NEEDED_BY_SERVICES = Set.of(Part.POSTGRES.label(), Part.KAFKA.label());

    private final Settings settings;
    private final Stack stack;
    private final List<Component> components = new ArrayList<>();

    LocalSystem(Settings settings) {
        this.settings = settings;
        this.stack = Stack.define(options(settings));
        addServer(Part.POSTGRES);
        addServer(Part.KAFKA);
        addServer(Part.KEYCLOAK);
        Stream.of(Service.values()).forEach(this::addService);
        stack.prometheus().ifPresent(unused -> addServer(Part.PROMETHEUS));
    }

    private static StackOptions options(Settings settings) {
        var options = StackOptions.durable(settings.home(), settings.home())
                .with(Arrays.stream(Service.values()).map(Service::database).toArray(Database[]::new))
                .scraping(scraping(settings));
        for (Part part : Part.values()) {
            options = options.with(part, settings.port(part));
        }
        return options;
    }

    private static String scraping(Settings settings) {
        try {
            Path file = settings.root().resolve("deploy/prometheus/prometheus.yml");
            return ScrapeSettings.withRulesIn(
                    file.getParent(), ScrapeSettings.withPorts(Files.readString(file), settings::managementPort));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addServer(Part part) {
        stack.servers().stream()
                .filter(server -> server.name().equals(part.label()))
                .map(server ->
                        new Component(server, Map.of(Settings.portVariable(part), server.port()), Set.of(), () -> true))
                .forEach(components::add);
    }

    private void addService(Service service) {
        var server = new ServiceServer(service, settings, ServiceEnvironment.of(service, settings, stack));
        if (server.isBuilt() || server.isRunning()) {
            Map<String, Integer> ports = Map.of(
                    service.portVariable(), settings.port(service),
                    service.managementPortVariable(), settings.managementPort(service));
            components.add(new Component(server, ports, NEEDED_BY_SERVICES, server::isOfLatestBuild));
        }
    }

    Settings settings() {
        return settings;
    }

    Stack stack() {
        return stack;
    }

    List<Component> components() {
        return Collections.unmodifiableList(components);
    }

    /** The parts that others need, and that are stopped after the others. */
    List<Component> servers() {
        return components.stream()
                .filter(component -> component.needs().isEmpty())
                .toList();
    }

    /** The services of Duijie. */
    List<Component> services() {
        return components.stream()
                .filter(component -> !component.needs().isEmpty())
                .toList();
    }
}
