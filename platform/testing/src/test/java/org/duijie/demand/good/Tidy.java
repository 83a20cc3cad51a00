package org.duijie.demand.good;

import jakarta.inject.Inject;
import org.duijie.demand.rules.Policy;

/** Breaks no rule. */
public final class Tidy {

    private static final int LIMIT = 3;

    private final Policy policy;

    @Inject
    Tidy(Policy policy) {
        this.policy = policy;
    }

    boolean fits(int count) {
        return policy != null && count < LIMIT;
    }
}
