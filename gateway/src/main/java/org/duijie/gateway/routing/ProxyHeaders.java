package org.duijie.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
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
import org.duijie.web.problems.ProblemWriter;
import org.jboss.logging.Logger;

/** What is done to one request on its way to a service, and to the answer on its way back. */
final class ProxyHeaders implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(ProxyHeaders.class);

    private static final int NOT_MODIFIED = 304;

    private final ServiceRoute route;
    private final TakenBody body;
    private final ErrorResponses errors;
    private HttpClientRequest sent;

    ProxyHeaders(ServiceRoute route, TakenBody body, ErrorResponses errors) {
        this.route = route;
        this.body = body;
        this.errors = errors;
    }

    /** By this connection. */
    void sentWith(HttpClientRequest request) {
        sent = request;
        body.sentWith(request);
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
        passed.setBody(body.body());
        return send(context).recover(failure -> answerInstead(passed, failure));
    }

    private static Future<ProxyResponse> send(ProxyContext context) {
        try {
            return context.sendRequest();
        } catch (RuntimeException failure) {
            return Future.failedFuture(failure);
        }
    }

    private Future<ProxyResponse> answerInstead(ProxyRequest passed, Throwable failure) {
        // Whatever happened, its connection is not kept for it any longer.
        if (sent != null) {
            sent.reset();
        }
        HttpServerRequest request = passed.proxiedRequest();
        if (request.response().closed()) {
            return Future.failedFuture(failure);
        }
        // Messages of the client name paths and queries, which are none of the log's business.
        LOG.warnf(
                "request=refused route=%s cause=service-unavailable: %s",
                route.service(), failure.getClass().getSimpleName());
        ProblemWriter.Answer answer = errors.answer(request, Problem.of(ProblemCode.UNAVAILABLE));
        ProxyResponse response = passed.release().response().setStatusCode(answer.status());
        answer.headers().forEach(response::putHeader);
        return Future.succeededFuture(response.setBody(Body.body(answer.body())));
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
