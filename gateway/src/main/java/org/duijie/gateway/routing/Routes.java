package org.duijie.gateway.routing;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.duijie.gateway.routing.rules.UnambiguousPath;

/** The table of routes. A mistake in the configuration stops the start, with what is wrong. */
@Singleton
class Routes {
    private final List<ServiceRoute> table;

    Routes(RoutesConfig config) {
        table = config.services().entrySet().stream()
                .flatMap(service -> service.getValue().paths().stream()
                        .map(path -> route(service.getKey(), service.getValue().url(), path)))
                .toList();
        refuseOverlaps();
    }

    /** The route of a path, or empty where no service has it. */
    Optional<ServiceRoute> of(String path) {
        return table.stream().filter(route -> route.takes(path)).findFirst();
    }

    private static ServiceRoute route(String service, URI url, String path) {
        boolean isAddress = ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
                && url.getHost() != null
                && (url.getPath().isEmpty() || "/".equals(url.getPath()));
        if (!isAddress) {
            throw new IllegalArgumentException("duijie.gateway.routes." + service + ".url is '" + url
                    + "'; expected scheme, host and port, such as http://127.0.0.1:8081");
        }
        if (!UnambiguousPath.is(path) || !path.startsWith("/api/") || path.endsWith("/")) {
            throw new IllegalArgumentException("duijie.gateway.routes." + service + ".paths has '" + path
                    + "'; expected a path such as /api/v1/demands");
        }
        return new ServiceRoute(service, url, path);
    }

    private void refuseOverlaps() {
        for (ServiceRoute one : table) {
            for (ServiceRoute other : table) {
                if (one != other && one.takes(other.prefix())) {
                    throw new IllegalArgumentException("duijie.gateway.routes: " + other.prefix() + " of "
                            + other.service() + " belongs to " + one.service() + " already");
                }
            }
        }
    }
}
