package org.duijie.local;

import java.nio.file.Path;
import java.util.function.ToIntFunction;

/**
 * What Prometheus scrapes and watches: the file of {@code deploy/prometheus}, with the ports that are used here, and with
 * the rules where they are, since Prometheus reads a copy of the file.
 */
final class ScrapeSettings {

    private static final String HOST = "127.0.0.1:";
    private static final String RULES = "alerts.yml";

    private ScrapeSettings() {}

    static String withPorts(String file, ToIntFunction<Service> port) {
        String settings = file;
        // In two steps, since one service may have been given the usual port of another.
        for (Service service : Service.values()) {
            settings =
                    settings.replace(HOST + service.defaultManagementPort(), HOST + service.managementPortVariable());
        }
        for (Service service : Service.values()) {
            settings = settings.replace(HOST + service.managementPortVariable(), HOST + port.applyAsInt(service));
        }
        return settings;
    }

    static String withRulesIn(Path folder, String file) {
        return file.replace('"' + RULES + '"', '"' + folder.resolve(RULES).toString() + '"');
    }
}
