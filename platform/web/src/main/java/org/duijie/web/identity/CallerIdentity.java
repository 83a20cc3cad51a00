package org.duijie.web.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.duijie.records.identity.Caller;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the caller from the checked access token. */
@RequestScoped
public class CallerIdentity {
    /** The claim of a token that names the organisation of who calls. */
    public static final String ORGANISATION = "organisation_id";

    private final SecurityIdentity identity;

    CallerIdentity(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** @throws ProblemException {@code no-organisation} where the token names none */
    public Caller caller() {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return new Caller(organisation(token), token.getSubject(), identity.getRoles());
        }
        throw ProblemException.of(ProblemCode.UNAUTHENTICATED);
    }

    private static UUID organisation(JsonWebToken token) {
        Object claim = token.getClaim(ORGANISATION);
        try {
            return UUID.fromString(String.valueOf(claim));
        } catch (IllegalArgumentException missing) {
            throw ProblemException.of(ProblemCode.NO_ORGANISATION);
        }
    }
}
