package org.duijie.web.problems;

import io.quarkus.oidc.OIDCException;
import org.duijie.messaging.faults.TransientFailures;
import org.duijie.records.problems.Problem;
import org.duijie.records.problems.ProblemCode;
import org.jboss.logging.Logger;

/** Tells a token that is no good from one that could not be checked, because Keycloak does not give its keys. */
public final class SignInProblems {
    private static final Logger LOG = Logger.getLogger(SignInProblems.class);

    private SignInProblems() {}

    /** The problem of a caller whose sign-in failed with this. */
    public static Problem of(Throwable failure) {
        if (couldNotBeChecked(failure)) {
            LOG.warnf("request=refused cause=keys-unavailable: %s", rootOf(failure));
            return Problem.of(ProblemCode.UNAVAILABLE);
        }
        return Problem.of(ProblemCode.UNAUTHENTICATED);
    }

    private static boolean couldNotBeChecked(Throwable failure) {
        // Keycloak unreachable is a transient failure; Keycloak answering with an error is an OIDCException.
        return TransientFailures.isTransient(failure) || rootOf(failure) instanceof OIDCException;
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }
}
