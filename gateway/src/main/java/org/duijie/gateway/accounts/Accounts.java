package org.duijie.gateway.accounts;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;

/** Opens accounts, off the event loop. */
@ApplicationScoped
public class Accounts {
    private final RealmAccounts realm;
    private final Vertx vertx;

    Accounts(RealmAccounts realm, Vertx vertx) {
        this.realm = realm;
        this.vertx = vertx;
    }

    /**
     * Makes the user and the client of an organisation. What an earlier attempt left behind for the same organisation
     * is removed first; so the caller must see to it that nobody else opens accounts for it at the same time.
     *
     * @return on the Vert.x context of the subscriber, whose transaction may be open; fails with a problem:
     *     {@code conflict} where the user name or e-mail address is taken, {@code unavailable} without Keycloak
     */
    public Uni<Credentials> open(AccountRequest order) {
        return Uni.createFrom().completionStage(() -> {
            Context context = vertx.getOrCreateContext();
            return context.executeBlocking(() -> open(realm, order), false).toCompletionStage();
        });
    }

    private static Credentials open(RealmAccounts realm, AccountRequest order) {
        try {
            return realm.open(order);
        } catch (RuntimeException failure) {
            throw KeycloakFaults.problem(failure);
        }
    }
}
