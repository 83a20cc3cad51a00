package org.duijie.stack;

import java.net.URI;

/** A Keycloak server with the realm {@value #REALM} of {@code deploy/keycloak}. */
public interface KeycloakServer extends Server {

    /** Name of the realm. */
    String REALM = "duijie";

    /** Root address of the server. */
    default URI address() {
        return URI.create("http://127.0.0.1:" + port());
    }

    /** Address of the realm, which is also the issuer of its tokens. */
    default URI realm() {
        return address().resolve("/realms/" + REALM);
    }
}
