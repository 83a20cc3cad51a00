package org.duijie.web.problems;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.duijie.messaging.Ids;
import org.duijie.messaging.faults.TransientFailures;
import org.duijie.records.problems.Problem;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.duijie.web.bodies.BodyLimits;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure leaves as a problem document; what we did not expect leaves as a reference into the log, no more. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @Inject
    Ids ids;

    @Inject
    BodyLimits limits;

    @ServerExceptionMapper
    Response problem(ProblemException failure, HttpHeaders request) {
        return ProblemResponses.response(failure.problem(), request);
    }

    @ServerExceptionMapper
    Response refused(RefusedRequestException failure, HttpHeaders request) {
        return ProblemResponses.response(failure.problem(), request);
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException failure, HttpHeaders request, UriInfo address) {
        int status = failure.getResponse().getStatus();
        if (status >= 500 && status != 503) {
            return anything(failure, request);
        }
        ProblemCode code = ProblemCode.ofStatus(status);
        Problem problem = code == ProblemCode.TOO_LARGE
                ? limits.problem(address.getAbsolutePath().getPath())
                : Problem.of(code);
        // Allow, with 405, is AllowHeader's.
        return ProblemResponses.response(problem, request);
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    Response notSignedIn(SecurityException failure, HttpHeaders request) {
        return ProblemResponses.response(SignInProblems.of(failure), request);
    }

    @ServerExceptionMapper
    Response notAllowed(ForbiddenException failure, HttpHeaders request) {
        return ProblemResponses.response(Problem.of(ProblemCode.FORBIDDEN), request);
    }

    @ServerExceptionMapper
    Response anything(Throwable failure, HttpHeaders request) {
        if (TransientFailures.isTransient(failure)) {
            LOG.warnf("request=refused cause=unavailable: %s", failure);
            return ProblemResponses.response(Problem.of(ProblemCode.UNAVAILABLE), request);
        }
        String reference = ids.next().toString();
        LOG.errorf(failure, "request=failed reference=%s", reference);
        return ProblemResponses.response(Problem.of(ProblemCode.INTERNAL, reference), request);
    }
}
