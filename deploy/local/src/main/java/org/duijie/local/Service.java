package org.duijie.local;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duijie.stack.Database;

/** The services of Duijie. */
enum Service {
    DEMAND("demand-service", 8081, 9081, 256),
    OUTCOME("outcome-service", 8082, 9082, 256),
    /** Holds the model and the index in memory. */
    MATCHING("matching-service", 8083, 9083, 1024),
    ROADSHOW("roadshow-service", 8084, 9084, 256),
    GATEWAY("gateway", 8080, 9080, 256);

    private final String module;
    private final int defaultPort;
    private final int defaultManagementPort;
    private final int megabytes;

    Service(String module, int defaultPort, int defaultManagementPort, int megabytes) {
        this.module = module;
        this.defaultPort = defaultPort;
        this.defaultManagementPort = defaultManagementPort;
        this.megabytes = megabytes;
    }

    /** The one whose module has that folder. */
    static Service ofModule(String module) {
        return Stream.of(values())
                .filter(service -> service.module.equals(module))
                .findFirst()
                .orElseThrow(() -> new LauncherException("there is no service '" + module + "'; services are "
                        + Stream.of(values()).map(Service::module).collect(Collectors.joining(", "))));
    }

    /** Folder of the module, and the name shown to people. */
    String module() {
        return module;
    }

    int defaultPort() {
        return defaultPort;
    }

    int defaultManagementPort() {
        return defaultManagementPort;
    }

    /** Largest heap, in MiB. */
    int megabytes() {
        return megabytes;
    }

    /** Variable that sets its port. */
    String portVariable() {
        return "DUIJIE_" + name() + "_PORT";
    }

    /** Variable that sets the port of its metrics, health and API document. */
    String managementPortVariable() {
        return "DUIJIE_" + name() + "_MANAGEMENT_PORT";
    }

    Database database() {
        return new Database("duijie_" + name().toLowerCase(Locale.ROOT));
    }
}
