package org.duijie.demand.pooling.rules;

import java.util.List;

/** What a company says to putting its demand together with others. */
public enum Consent {
    PENDING,
    GIVEN,
    REFUSED;

    /** So many demands make a common one. */
    public static final int LEAST = 2;

    /** The step of the pool's life that says so; there is none for {@link #PENDING}. */
    public PoolStep step() {
        return this == GIVEN ? PoolStep.CONSENT : PoolStep.REFUSE;
    }

    /** A pool becomes a common demand when nobody is waited for any more and two demands at least are in it. */
    public static boolean suffices(List<Consent> said) {
        return !said.contains(PENDING) && said.stream().filter(GIVEN::equals).count() >= LEAST;
    }
}
