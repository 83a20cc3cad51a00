package org.duijie.gateway.accounts;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import jakarta.ws.rs.client.Client;
import org.jboss.resteasy.reactive.client.api.QuarkusRestClientProperties;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;

/** The administration of our realm. Connects at first use: the gateway starts, and routes, without Keycloak. */
@Singleton
class Realm {
    private static final String REALMS = "/realms/";

    private final String server;
    private final String realm;
    private final AccountsConfig config;
    private Keycloak keycloak;

    Realm(AccountsConfig config) {
        String address = config.realm();
        int place = address.indexOf(REALMS);
        if (place < 0) {
            throw new IllegalArgumentException("duijie.gateway.accounts.realm is '" + address
                    + "'; expected the address of a realm, such as http://127.0.0.1:8180/realms/duijie");
        }
        this.server = address.substring(0, place);
        this.realm = address.substring(place + REALMS.length()).replaceAll("/+$", "");
        this.config = config;
    }

    synchronized RealmResource get() {
        if (keycloak == null) {
            keycloak = KeycloakBuilder.builder()
                    .serverUrl(server)
                    .realm(realm)
                    .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                    .clientId(config.clientId())
                    .clientSecret(config.clientSecret())
                    .resteasyClient(client())
                    .build();
        }
        return keycloak.realm(realm);
    }

    private Client client() {
        // The admin client's own has no time limit at all.
        return Keycloak.getClientProvider()
                .newRestEasyClient(null, null, false)
                .property(
                        QuarkusRestClientProperties.READ_TIMEOUT,
                        config.timeout().toMillis());
    }

    @PreDestroy
    synchronized void close() {
        if (keycloak != null) {
            keycloak.close();
        }
    }
}
