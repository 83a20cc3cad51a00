package org.duijie.demand;

import java.util.List;
import java.util.concurrent.CompletableFuture;

class Forgotten {
    long inAStream(List<String> all) {
        return all.parallelStream().count();
    }

    CompletableFuture<String> inAFuture() {
        return CompletableFuture.supplyAsync(() -> "some day");
    }
}
