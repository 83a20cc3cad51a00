package org.duijie.local;

import java.util.function.ToIntFunction;

/** What Prometheus scrapes: the file of {@code deploy/prometheus}, with the ports that are used here. */
final class ScrapeSettings {

    private static final String HOST = "127.0.0.1:";

    private ScrapeSettings() {}

    static String withPorts(String file, ToIntFunction<Service> port) {
        String settings = file;
        // In two steps, since one service may have been given the usual port of another.
        for (Service service : Service.values()) {
            settings = settings.replace(HOST + service.defaultPort(), HOST + service.portVariable());
        }
        for (Service service : Service.values()) {
            settings = settings.replace(HOST + service.portVariable(), HOST + port.applyAsInt(service));
        }
        return settings;
    }
}
