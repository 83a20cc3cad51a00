package org.duijie.gateway.browsers;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Calls by pages of other origins. */
@ConfigMapping(prefix = "duijie.gateway.cors")
interface CorsConfig {

    /** Origins whose pages may call the API, such as {@code https://park.example}, or {@code *}; nobody's where none is set. */
    Optional<Set<String>> origins();

    /** How long a browser may go without asking again what is allowed. */
    @WithDefault("PT1H")
    Duration maxAge();
}
