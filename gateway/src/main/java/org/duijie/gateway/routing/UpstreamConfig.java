package org.duijie.gateway.routing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the gateway talks to the services. */
@ConfigMapping(prefix = "duijie.gateway.upstream")
interface UpstreamConfig {

    /** How long a service may take to begin its answer. */
    @WithDefault("PT30S")
    Duration timeout();

    /**
     * The same where the body is a file, which waits for its turn in the service ({@code duijie.bodies.file-turn-within}) before
     * that; shorter than connections without a word are kept ({@code quarkus.http.idle-timeout}).
     */
    @WithDefault("PT70S")
    Duration fileTimeout();

    @WithDefault("PT2S")
    Duration connectTimeout();

    /** Kept connections per service; requests beyond wait for one. */
    @WithDefault("64")
    int connections();

    /** Requests per service that may wait for a connection; those beyond are told at once to come back later. */
    @WithDefault("256")
    int waiting();

    /** Unused connections are closed after this; shorter than the services' own patience, so that none is half dead. */
    @WithDefault("PT60S")
    Duration keepAlive();

    /** Requests that one organisation may have with a service at a time; its further ones wait. */
    @WithDefault("16")
    int share();

    /** Requests of one organisation that may wait for its own; those beyond are told at once to come back later. */
    @WithDefault("128")
    int waitingOfShare();

    /** How long a body may take, besides a second for each 64 KiB that it may have beyond the first MiB. */
    @WithDefault("PT20S")
    Duration bodyWithin();
}
