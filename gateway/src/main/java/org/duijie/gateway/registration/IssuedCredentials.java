package org.duijie.gateway.registration;

import org.duijie.gateway.accounts.AccountRequest;
import org.duijie.gateway.accounts.Credentials;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a new organisation signs in. */
record IssuedCredentials(
        UserAccess user,
        PartnerSystemAccess partnerSystem,

        @Schema(description = "Whether the secrets stand here, or were shown with the first answer and are gone")
        Secrets secrets) {

    static IssuedCredentials showing(AccountRequest order, Credentials credentials) {
        return new IssuedCredentials(
                new UserAccess(order.person().username(), credentials.temporaryPassword()),
                new PartnerSystemAccess(order.clientId(), credentials.clientSecret()),
                Secrets.SHOWN_NOW);
    }

    IssuedCredentials afterwards() {
        return new IssuedCredentials(
                new UserAccess(user.username(), null),
                new PartnerSystemAccess(partnerSystem.clientId(), null),
                Secrets.SHOWN_BEFORE);
    }

    /**
     * The person who signs in first.
     *
     * @param temporaryPassword to be changed with the first sign-in
     */
    record UserAccess(String username, String temporaryPassword) {}

    /** A client for the grant {@code client_credentials}. */
    record PartnerSystemAccess(String clientId, String clientSecret) {}

    /** Where the secrets are. */
    enum Secrets {
        SHOWN_NOW,
        SHOWN_BEFORE
    }
}
