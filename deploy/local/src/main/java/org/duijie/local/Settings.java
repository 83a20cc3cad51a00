package org.duijie.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.duijie.stack.Home;
import org.duijie.stack.Part;

/**
 * Where things are and which ports they get.
 *
 * @param root folder of the source tree, whose built services are run
 * @param home folder of servers, data, logs
 * @param environment variables that may set ports, and where traces go
 */
record Settings(Path root, Path home, Map<String, String> environment) {

    private static final int LAST_PORT = 65_535;
    private static final String TRACES = "DUIJIE_TRACES";

    static Settings ofThisProcess() {
        return new Settings(
                Path.of(System.getProperty("duijie.root", ".")).toAbsolutePath().normalize(),
                Home.folder(),
                System.getenv());
    }

    int port(Service service) {
        return port(service.portVariable(), service.defaultPort());
    }

    /** Where its metrics, health and API document are. */
    int managementPort(Service service) {
        return port(service.managementPortVariable(), service.defaultManagementPort());
    }

    int port(Part part) {
        return port(portVariable(part), defaultPort(part));
    }

    /** Where spans are sent, by OTLP over HTTP; empty where none are recorded. */
    Optional<URI> traces() {
        String text = environment.getOrDefault(TRACES, "");
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (!text.matches("https?://[^/?#\\s]+/?")) {
            throw new LauncherException(TRACES + " is '" + text
                    + "'; it is the address of a collector that takes OTLP over HTTP, such as http://127.0.0.1:4318");
        }
        return Optional.of(URI.create(text));
    }

    /** Variable that sets the port of the part. */
    static String portVariable(Part part) {
        return "DUIJIE_" + part.name() + "_PORT";
    }

    private static int defaultPort(Part part) {
        return switch (part) {
            case POSTGRES -> 5433;
            case KAFKA -> 9092;
            case KEYCLOAK -> 8180;
            case PROMETHEUS -> 9090;
        };
    }

    private int port(String variable, int fallback) {
        String text = environment.getOrDefault(variable, "");
        if (text.isBlank()) {
            return fallback;
        }
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > LAST_PORT) {
            throw new LauncherException(variable + " is '" + text + "'; a port is a number from 1 to " + LAST_PORT);
        }
        return Integer.parseInt(text);
    }
}
