package org.duijie.demand;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;

/** Answers later, and is cut off when its caller leaves. */
class CutOff {

    @GET
    public Uni<String> read() {
        return Uni.createFrom().item("read");
    }
}
