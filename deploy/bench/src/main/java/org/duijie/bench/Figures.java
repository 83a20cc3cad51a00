package org.duijie.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;

/** Prints figures, one a line, as they are measured. */
public final class Figures {
    private final PrintStream out;

    public Figures(PrintStream out) {
        this.out = out;
    }

    public void heading(String title) {
        out.printf("%n%s%n", title);
    }

    public void figure(String name, double value, String unit) {
        out.printf(Locale.ROOT, "  %-62s %12.2f %s%n", name, value, unit);
    }

    /** A ratio with the bound it is meant to keep, such as {@code ≤ 2.00}. */
    public void ratio(String name, double value, String bound) {
        out.printf(Locale.ROOT, "  %-62s %12.2f (%s)%n", name, value, bound);
    }

    /** The value below which that share of all lies, 0–1. */
    public static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, (long) Math.ceil(share * sorted.length) - 1)];
    }
}
