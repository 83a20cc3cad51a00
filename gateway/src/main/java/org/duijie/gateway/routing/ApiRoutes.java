package org.duijie.gateway.routing;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import org.duijie.gateway.routing.BodyIntake.BodyRefusedException;
import org.duijie.gateway.routing.rules.SoundHeaders;
import org.duijie.messaging.tracing.TraceParent;
import org.duijie.records.problems.Problem;
import org.duijie.records.problems.ProblemCode;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.problems.SignInProblems;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Where requests to services come in. Without a good token none of them gets through. */
@Singleton
class ApiRoutes {
    /** Before the gateway's own operations, which take what is left. */
    private static final int EARLY = 100;

    /** How long Keycloak may take to give its keys; a request that waits longer is told to come back. */
    private static final Duration KEYS_LIMIT = Duration.ofSeconds(5);

    private static final String CONTINUE = "100-continue";
    private static final UUID NOBODY = new UUID(0, 0);
    private static final BiConsumer<RoutingContext, Throwable> ANSWERED_HERE = (context, failure) -> {};

    private final Routes routes;
    private final RequestBodies bodies;
    private final Shares shares;
    private final ServiceProxies proxies;
    private final IdentityProviderManager identities;
    private final ErrorResponses errors;
    private final RequestMeters meters;

    ApiRoutes(
            Routes routes,
            RequestBodies bodies,
            Shares shares,
            ServiceProxies proxies,
            IdentityProviderManager identities,
            ErrorResponses errors,
            RequestMeters meters) {
        this.routes = routes;
        this.bodies = bodies;
        this.shares = shares;
        this.proxies = proxies;
        this.identities = identities;
        this.errors = errors;
        this.meters = meters;
    }

    void open(@Observes Router router) {
        router.route("/api/*").order(EARLY).handler(this::enter);
    }

    private void enter(RoutingContext context) {
        Optional<ServiceRoute> route = routes.of(context.request().path());
        if (route.isEmpty()) {
            context.next();
            return;
        }
        meters.watch(context, route.get());
        trace(context.request().headers());
        checkToken(context, route.get());
    }

    /** The trace goes on with what could be read of it: a state belongs to its trace. */
    private static void trace(MultiMap headers) {
        TraceParent.enter(name -> String.join(",", headers.getAll(name)));
        headers.remove("traceparent").remove("tracestate");
        TraceParent.write(headers::set);
    }

    private void checkToken(RoutingContext context, ServiceRoute route) {
        // The body waits until somebody reads it; fetching Keycloak's keys takes a while.
        context.request().pause();
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, ANSWERED_HERE);
        Context here = Vertx.currentContext();
        QuarkusHttpUser.getSecurityIdentity(context, identities)
                .ifNoItem()
                .after(KEYS_LIMIT)
                .failWith(TimeoutException::new)
                .subscribe()
                .with(
                        identity -> here.runOnContext(done -> decide(context, route, identity)),
                        failure -> here.runOnContext(
                                done -> errors.refuse(context.request(), SignInProblems.of(failure))));
    }

    private void decide(RoutingContext context, ServiceRoute route, SecurityIdentity identity) {
        HttpServerRequest request = context.request();
        if (request.response().closed()) {
            // Gone, or ended for what it sent, while its token was looked at.
            return;
        }
        if (identity == null || identity.isAnonymous()) {
            errors.refuse(request, Problem.of(ProblemCode.UNAUTHENTICATED));
        } else if (hasUnknownEncoding(request) || !SoundHeaders.are(request.headers())) {
            errors.refuse(request, Problem.of(ProblemCode.BAD_REQUEST));
        } else {
            if (CONTINUE.equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
                request.response().writeContinue();
            }
            takeBody(context, route, identity);
        }
    }

    /** A service hears of a request when all of it is here: a body that comes byte by byte keeps no connection to it. */
    private void takeBody(RoutingContext context, ServiceRoute route, SecurityIdentity identity) {
        HttpServerRequest request = context.request();
        bodies.take(request)
                .onSuccess(body -> {
                    if (request.response().closed()) {
                        // Gone while the last of it was written: no end is heard of any more.
                        body.close();
                        return;
                    }
                    context.addEndHandler(ended -> body.close());
                    waitForTurn(context, route, body, organisation(identity));
                })
                .onFailure(failure -> errors.refuse(request, ((BodyRefusedException) failure).problem()));
    }

    private void waitForTurn(RoutingContext context, ServiceRoute route, TakenBody body, UUID organisation) {
        HttpServerRequest request = context.request();
        shares.enter(route.service(), organisation)
                .onSuccess(turn -> {
                    if (request.response().closed() || request.response().ended()) {
                        shares.leave(route.service(), organisation);
                        return;
                    }
                    context.addEndHandler(ended -> shares.leave(route.service(), organisation));
                    proxies.pass(request, body, route);
                })
                .onFailure(exceeded -> errors.refuse(request, Problem.of(ProblemCode.UNAVAILABLE)));
    }

    /** Those without one, whom services refuse, have one share together. */
    private static UUID organisation(SecurityIdentity identity) {
        Object claim = identity.getPrincipal() instanceof JsonWebToken token
                ? token.getClaim(CallerIdentity.ORGANISATION)
                : null;
        try {
            return UUID.fromString(String.valueOf(claim));
        } catch (IllegalArgumentException none) {
            return NOBODY;
        }
    }

    private static boolean hasUnknownEncoding(HttpServerRequest request) {
        List<String> encodings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        return !encodings.isEmpty() && !encodings.equals(List.of("chunked"));
    }
}
