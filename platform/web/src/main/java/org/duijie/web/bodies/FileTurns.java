package org.duijie.web.bodies;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says to the turn of a body that is a file when an operation takes it up, and when that is done. */
class FileTurns {
    private final CurrentVertxRequest current;

    FileTurns(CurrentVertxRequest current) {
        this.current = current;
    }

    /** Once the body is there: of one that breaks off no operation would end the turn. */
    @ServerRequestFilter(readBody = true)
    void begin() {
        turn(FileTurn::work);
    }

    @ServerResponseFilter
    void end() {
        turn(FileTurn::workIsDone);
    }

    private void turn(Consumer<FileTurn> what) {
        RoutingContext request = current.getCurrent();
        if (request != null && request.get(FileTurn.class.getName()) instanceof FileTurn turn) {
            what.accept(turn);
        }
    }
}
