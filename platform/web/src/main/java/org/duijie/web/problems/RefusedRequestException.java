package org.duijie.web.problems;

import jakarta.ws.rs.WebApplicationException;
import org.duijie.records.problems.Problem;
import org.duijie.records.problems.ProblemException;

/**
 * A problem found where Jakarta REST itself reads a request, in a parameter converter or a body reader: any other
 * exception from there it would answer with a 404 or a 400 of its own.
 */
public final class RefusedRequestException extends WebApplicationException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    public RefusedRequestException(ProblemException found) {
        super(found.getMessage(), found, found.problem().code().status());
        this.problem = found.problem();
    }

    Problem problem() {
        return problem;
    }
}
