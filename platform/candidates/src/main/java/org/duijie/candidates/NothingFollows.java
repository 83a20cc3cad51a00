package org.duijie.candidates;

import io.quarkus.arc.DefaultBean;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.duijie.contracts.pairings.Pairing;

/** For a service that only shows pairings: nothing follows from an acceptance. */
@DefaultBean
@ApplicationScoped
class NothingFollows implements AcceptedPairings {

    @Override
    public Uni<Void> accepted(Pairing pairing) {
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> ended(Pairing pairing) {
        return Uni.createFrom().voidItem();
    }
}
