package org.duijie.gateway.routing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Which paths belong to which service. */
@ConfigMapping(prefix = "duijie.gateway.routes")
interface RoutesConfig {

    /** By the name of the service, which is also the route's name in metrics. */
    @WithParentName
    Map<String, ServiceConfig> services();

    /** One service. */
    interface ServiceConfig {

        /** Scheme, host and port. */
        URI url();

        /** Path prefixes, whole segments: {@code /api/v1/demands} takes that and what is below it. */
        List<String> paths();
    }
}
