package org.duijie.gateway.accounts;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the gateway speaks to Keycloak's administration. */
@ConfigMapping(prefix = "duijie.gateway.accounts")
interface AccountsConfig {

    /** Address of the realm, where the administration has another than the one that tokens name. */
    @WithDefault("${quarkus.oidc.auth-server-url}")
    String realm();

    /** Confidential client whose service account may manage users and clients of the realm. */
    @WithDefault("duijie-gateway")
    String clientId();

    String clientSecret();

    /** How long Keycloak may take for one request. */
    @WithDefault("PT5S")
    Duration timeout();
}
