package org.duijie.messaging.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the relay. */
@ConfigMapping(prefix = "duijie.relay")
interface RelayConfig {

    /** Off where Debezium reads the outbox instead. */
    @WithDefault("true")
    boolean enabled();

    /** Most events sent in one go. */
    @WithDefault("500")
    int batch();

    /** How often a relay looks without being woken, and a standby tries to take over. */
    @WithDefault("PT1S")
    Duration heartbeat();

    /** The longest back-off between attempts while broker or database is down. */
    @WithDefault("PT5S")
    Duration longestBackOff();
}
