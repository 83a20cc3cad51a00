package org.duijie.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import org.duijie.gateway.routing.rules.PassedHeaders;
import org.duijie.records.problems.Problem;
import org.duijie.records.problems.ProblemCode;
import org.duijie.web.problems.BodyLimits;
import org.duijie.web.problems.ProblemWriter;
import org.jboss.logging.Logger;

/** What is done to a request on its way to a service, and to the answer on its way back. */
final class ProxyHeaders implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(ProxyHeaders.class);

    private static final int NOT_MODIFIED = 304;

    private final ServiceRoute route;
    private final BodyLimits limits;
    private final ErrorResponses errors;

    ProxyHeaders(ServiceRoute route, BodyLimits limits, ErrorResponses errors) {
        this.route = route;
        this.limits = limits;
        this.errors = errors;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest passed = context.request();
        HttpServerRequest request = passed.proxiedRequest();
        PassedHeaders.keptOfRequest(request.headers().getAll(HttpHeaders.CONNECTION))
                .forEach(passed.headers()::remove);
        passed.putHeader("X-Forwarded-For", request.remoteAddress().hostAddress());
        passed.putHeader("X-Forwarded-Proto", request.scheme());
        passed.putHeader("X-Forwarded-Host", String.valueOf(request.authority()));
        passed.setURI(request.query() == null ? request.path() : request.path() + "?" + request.query());
        SizeLimitedBody body = new SizeLimitedBody(passed.getBody().stream(), limits.of(request.path()));
        passed.setBody(Body.body(body, passed.getBody().length()));
        return context.sendRequest().recover(failure -> answerInstead(passed, body, failure));
    }

    private Future<ProxyResponse> answerInstead(ProxyRequest passed, SizeLimitedBody body, Throwable failure) {
        HttpServerRequest request = passed.proxiedRequest();
        if (request.response().closed()) {
            return Future.failedFuture(failure);
        }
        ProblemWriter.Answer answer = errors.answer(request, problem(request.path(), body, failure));
        ProxyResponse response = passed.release().response().setStatusCode(answer.status());
        answer.headers().forEach(response::putHeader);
        errors.discardRest(request);
        return Future.succeededFuture(response.setBody(Body.body(answer.body())));
    }

    private Problem problem(String path, SizeLimitedBody body, Throwable failure) {
        if (body.isExceeded()) {
            return limits.problem(path);
        }
        // Messages of the client name paths and queries, which are none of the log's business.
        LOG.warnf(
                "request=refused route=%s cause=service-unavailable: %s",
                route.service(), failure.getClass().getSimpleName());
        return Problem.of(ProblemCode.UNAVAILABLE);
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse response = context.response();
        PassedHeaders.keptOfResponse(response.headers().getAll(HttpHeaders.CONNECTION))
                .forEach(response.headers()::remove);
        if (response.getStatusCode() == NOT_MODIFIED && response.getBody().length() < 0) {
            // Without a length the proxy would announce chunks, of which a 304 has none.
            response.getBody().stream().resume();
            response.setBody(null);
        }
        return context.sendResponse();
    }
}
