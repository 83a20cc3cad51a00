package org.duijie.gateway.revocation;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * What Keycloak last said of the tokens in use. Where it does not answer, what it said last holds, and a token that it was never
 * asked for is taken for good: an outage of Keycloak costs nobody who is signed in, and nobody can be disabled meanwhile.
 */
@Singleton
class TokenChecks {
    private static final Logger LOG = Logger.getLogger(TokenChecks.class);
    private static final Duration TIDY_EVERY = Duration.ofMinutes(1);

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Map<String, Uni<Boolean>> underWay = new ConcurrentHashMap<>();
    private final RevocationConfig config;
    private final MeterRegistry meters;
    private final Clock clock;
    private volatile Instant leftAloneUntil = Instant.MIN;

    TokenChecks(RevocationConfig config, MeterRegistry meters, Clock clock) {
        this.config = config;
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * @param said when Keycloak said it
     * @param expiry seconds of the epoch; afterwards the token is no good anyway
     */
    private record Known(boolean good, Instant said, long expiry) {}

    void start(@Observes StartupEvent started, Vertx vertx) {
        vertx.setPeriodic(TIDY_EVERY.toMillis(), passed -> tidyUp(clock.instant()));
    }

    /**
     * Whether a token is still good.
     *
     * @param id its {@code jti}
     * @param expiry its {@code exp}
     * @param keycloak asks for it
     */
    Uni<Boolean> isGood(String id, long expiry, Supplier<Uni<Boolean>> keycloak) {
        Instant now = clock.instant();
        Known before = known.get(id);
        Duration age = before == null ? null : Duration.between(before.said(), now);
        if (age != null && age.compareTo(config.checkEvery()) < 0 || now.isBefore(leftAloneUntil)) {
            return Uni.createFrom().item(before == null || before.good());
        }
        Uni<Boolean> check = here(underWay.computeIfAbsent(
                id, unused -> ask(id, expiry, keycloak).memoize().indefinitely()));
        if (age != null && age.compareTo(config.checkEvery().multipliedBy(2)) < 0) {
            // Those who come meanwhile need not ask as well; what Keycloak has said since this one looked stays.
            known.replace(
                    id,
                    before,
                    new Known(
                            before.good(),
                            now.minus(age).plus(config.checkEvery().dividedBy(2)),
                            expiry));
            check.subscribe().with(said -> {});
            return Uni.createFrom().item(before.good());
        }
        return check;
    }

    private Uni<Boolean> ask(String id, long expiry, Supplier<Uni<Boolean>> keycloak) {
        return Uni.createFrom()
                .deferred(keycloak::get)
                .ifNoItem()
                .after(config.answerWithin())
                .fail()
                .onItem()
                .invoke(good -> {
                    known.put(id, new Known(good, clock.instant(), expiry));
                    count(good ? "good" : "bad");
                })
                .onFailure()
                .recoverWithItem(failure -> {
                    leftAloneUntil = clock.instant().plus(config.pause());
                    LOG.warnf("tokens=not-checked cause=keycloak: %s", failure);
                    count("failed");
                    Known last = known.get(id);
                    return last == null || last.good();
                })
                .onTermination()
                .invoke(() -> underWay.remove(id));
    }

    /** Of many requests with one token one asks, and each goes on where it is at home. */
    private static Uni<Boolean> here(Uni<Boolean> shared) {
        Context home = Vertx.currentContext();
        return home == null ? shared : shared.emitOn(step -> home.runOnContext(now -> step.run()));
    }

    private void count(String result) {
        meters.counter("duijie.gateway.token.checks", "result", result).increment();
    }

    private void tidyUp(Instant now) {
        Instant idle = now.minus(TIDY_EVERY);
        known.values()
                .removeIf(one ->
                        one.good() ? one.said().isBefore(idle) : now.isAfter(Instant.ofEpochSecond(one.expiry())));
    }
}
