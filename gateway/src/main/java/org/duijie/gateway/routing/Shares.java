package org.duijie.gateway.routing;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Lets each organisation have so many requests with a service at a time; its further ones wait for its own, and keep nobody else
 * waiting.
 */
@Singleton
class Shares {
    private final UpstreamConfig config;
    private final Map<Key, Share> shares = new HashMap<>();

    Shares(UpstreamConfig config) {
        this.config = config;
    }

    private record Key(String service, UUID organisation) {}

    private static final class Share {
        private final Deque<Waiting> waiting = new ArrayDeque<>();
        private int inUse;
    }

    private record Waiting(Promise<Void> turn, Context place) {}

    /**
     * Completes when the request has its turn, on the context of the caller; {@link #leave} ends it.
     *
     * @return failed at once where too many of the organisation wait already
     */
    synchronized Future<Void> enter(String service, UUID organisation) {
        Share share = shares.computeIfAbsent(new Key(service, organisation), unused -> new Share());
        if (share.inUse < config.share()) {
            share.inUse++;
            return Future.succeededFuture();
        }
        if (share.waiting.size() >= config.waitingOfShare()) {
            return Future.failedFuture(new ShareExceededException());
        }
        Promise<Void> turn = Promise.promise();
        share.waiting.add(new Waiting(turn, Vertx.currentContext()));
        return turn.future();
    }

    /** Hands the turn on. */
    void leave(String service, UUID organisation) {
        Waiting next = next(new Key(service, organisation));
        if (next != null) {
            next.place().runOnContext(now -> next.turn().complete());
        }
    }

    private synchronized Waiting next(Key key) {
        Share share = shares.get(key);
        Waiting next = share.waiting.poll();
        if (next == null && --share.inUse == 0) {
            shares.remove(key);
        }
        return next;
    }

    /** Says that an organisation has more requests under way than it may. */
    static final class ShareExceededException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ShareExceededException() {
            super("too many requests of one organisation", null, false, false);
        }
    }
}
