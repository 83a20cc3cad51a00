package org.duijie.matching.comparison;

import java.util.List;
import java.util.Optional;
import org.duijie.matching.subjects.Codes;

/**
 * Codes that both sides name, as far as they agree.
 *
 * @param industries GB/T 4754 codes, such as {@code C38}, or the section letter alone where only that agrees
 * @param ipc subclasses of the International Patent Classification, such as {@code H02J}
 */
public record SharedCodes(List<String> industries, List<String> ipc) {
    private static final int SUBCLASS = 4;

    static SharedCodes of(Codes demand, Codes outcome) {
        return new SharedCodes(industries(demand.industries(), outcome.industries()), subclasses(demand, outcome));
    }

    private static List<String> industries(List<String> wanted, List<String> applied) {
        return wanted.stream()
                .flatMap(
                        one -> applied.stream().map(other -> common(one, other)).flatMap(Optional::stream))
                .distinct()
                .toList();
    }

    /** The shorter of two codes where the longer begins with it. */
    private static Optional<String> common(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter == one ? other : one;
        if (longer.startsWith(shorter)) {
            return Optional.of(shorter);
        }
        return Optional.empty();
    }

    private static List<String> subclasses(Codes demand, Codes outcome) {
        List<String> offered = outcome.ipc().stream().map(SharedCodes::subclass).toList();
        return demand.ipc().stream()
                .map(SharedCodes::subclass)
                .filter(offered::contains)
                .distinct()
                .toList();
    }

    private static String subclass(String ipc) {
        return ipc.substring(0, Math.min(SUBCLASS, ipc.length()));
    }
}
