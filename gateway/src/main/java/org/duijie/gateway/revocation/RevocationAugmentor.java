package org.duijie.gateway.revocation;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.OidcProviderClient;
import io.quarkus.oidc.TokenIntrospection;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Refuses callers whose token is sound and was taken back. */
@Singleton
class RevocationAugmentor implements SecurityIdentityAugmentor {
    private final TokenChecks checks;

    RevocationAugmentor(TokenChecks checks) {
        this.checks = checks;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        AccessTokenCredential sent = identity.getCredential(AccessTokenCredential.class);
        if (sent == null || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        OidcProviderClient keycloak = identity.getAttribute(OidcProviderClient.class.getName());
        return checks.isGood(token.getTokenID(), token.getExpirationTime(), () -> keycloak.introspectAccessToken(
                                sent.getToken())
                        .map(TokenIntrospection::isActive))
                .map(good -> {
                    if (!good) {
                        throw new AuthenticationFailedException("token was taken back");
                    }
                    return identity;
                });
    }
}
