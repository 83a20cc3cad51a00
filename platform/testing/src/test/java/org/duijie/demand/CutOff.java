package org.duijie.demand;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;

class CutOff {
    @GET
    Uni<String> answer() {
        return Uni.createFrom().item("later");
    }
}
