package org.duijie.web.bodies;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.duijie.records.problems.Problem;
import org.duijie.records.problems.ProblemCode;
import org.duijie.web.problems.ProblemWriter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets a few bodies that are files in at a time: each is held in memory until it is put where it stays, and a service has room
 * for some of them only. Who comes then waits before a byte of his body is read; where too many wait already he is told to come
 * again.
 */
@Singleton
class FileBodies {
    /** Behind the check of what is announced. */
    private static final int ORDER = 999;

    private final BodyLimits limits;
    private final ProblemWriter problems;
    private final int atOnce;
    private final int mostWaiting;
    private final Duration within;
    private final Duration turnWithin;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private int inHand;

    /**
     * @param atOnce bodies that are taken at a time; 0 where they are not held, as in the gateway
     * @param mostWaiting requests that wait for their turn at most
     * @param within how long the sending of one may take once it has its turn
     * @param turnWithin how long one waits for its turn; shorter than the gateway waits for the answer
     */
    FileBodies(
            BodyLimits limits,
            ProblemWriter problems,
            @ConfigProperty(name = "duijie.bodies.files-at-once") int atOnce,
            @ConfigProperty(name = "duijie.bodies.files-waiting") int mostWaiting,
            @ConfigProperty(name = "duijie.bodies.file-within") Duration within,
            @ConfigProperty(name = "duijie.bodies.file-turn-within") Duration turnWithin) {
        this.limits = limits;
        this.problems = problems;
        this.atOnce = atOnce;
        this.mostWaiting = mostWaiting;
        this.within = within;
        this.turnWithin = turnWithin;
    }

    void register(@Observes Filters filters) {
        if (atOnce > 0) {
            filters.register(this::enter, ORDER);
        }
    }

    private record Waiting(RoutingContext request, Context place) {}

    private void enter(RoutingContext request) {
        if (!HttpMethod.POST.equals(request.request().method())
                || !limits.isFilePath(request.request().path())) {
            request.next();
            return;
        }
        // Goes on in the context in which it came: that is bound to the request.
        Waiting entering = new Waiting(request, Vertx.currentContext());
        switch (turn(entering)) {
            case NOW -> letIn(entering);
            case LATER -> await(entering);
            case NEVER -> sendAway(request);
        }
    }

    private void await(Waiting entering) {
        RoutingContext request = entering.request();
        long late = request.vertx().setTimer(turnWithin.toMillis(), passed -> {
            if (forget(entering) && !request.response().closed()) {
                sendAway(request);
            }
        });
        request.addEndHandler(gone -> {
            request.vertx().cancelTimer(late);
            forget(entering);
        });
    }

    private void sendAway(RoutingContext request) {
        request.response().putHeader(HttpHeaders.CONNECTION, "close");
        problems.write(request.request(), Problem.of(ProblemCode.UNAVAILABLE));
    }

    private enum Turn {
        NOW,
        LATER,
        NEVER
    }

    private synchronized Turn turn(Waiting entering) {
        if (inHand < atOnce) {
            inHand++;
            return Turn.NOW;
        }
        return waiting.size() < mostWaiting && waiting.offer(entering) ? Turn.LATER : Turn.NEVER;
    }

    /** Whether it was still waiting. */
    private synchronized boolean forget(Waiting gone) {
        return waiting.remove(gone);
    }

    private void letIn(Waiting entered) {
        RoutingContext request = entered.request();
        if (request.response().closed()) {
            // Gone between its turn and this moment: no end is heard of any more, and the turn would be lost.
            leave();
            return;
        }
        long late = request.vertx().setTimer(within.toMillis(), passed -> {
            if (!request.request().isEnded()) {
                request.request().connection().close();
            }
        });
        FileTurn turn = new FileTurn(this::leave);
        request.put(FileTurn.class.getName(), turn);
        request.addEndHandler(done -> {
            request.vertx().cancelTimer(late);
            if (!turn.callerIsGone()) {
                // Whatever becomes of what works on: a turn is never lost.
                request.vertx().setTimer(within.toMillis(), passed -> turn.handOn());
            }
        });
        request.next();
    }

    private void leave() {
        Waiting next = next();
        while (next != null && next.request().response().closed()) {
            next = next();
        }
        if (next != null) {
            Waiting entering = next;
            entering.place().runOnContext(now -> letIn(entering));
        }
    }

    /** Hands the turn on, or gives it back where nobody waits. */
    private synchronized Waiting next() {
        Waiting next = waiting.poll();
        if (next == null) {
            inHand--;
        }
        return next;
    }
}
