package org.duijie.engine.learning;

/** Log odds of chances, and back. */
final class LogOdds {
    private static final double EXTREME = 1e-4;

    private LogOdds() {}

    /** Between about −9 and 9. */
    static float of(double chance) {
        double bounded = Math.clamp(chance, EXTREME, 1 - EXTREME);
        return (float) Math.log(bounded / (1 - bounded));
    }

    static double chance(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }
}
