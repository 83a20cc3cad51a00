package org.duijie.gateway.revocation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How closely tokens are watched. */
@ConfigMapping(prefix = "duijie.gateway.revocation")
interface RevocationConfig {

    /**
     * After which Keycloak is asked again for a token in use. A request that comes within twice this is not held up: what is
     * disabled is out within twice this, and the time that Keycloak takes to answer.
     */
    @WithDefault("PT2S")
    Duration checkEvery();

    /** How long a request waits for Keycloak to say whether its token is still good. */
    @WithDefault("PT1S")
    Duration answerWithin();

    /** For how long Keycloak is left alone once it has failed to answer. */
    @WithDefault("PT5S")
    Duration pause();
}
