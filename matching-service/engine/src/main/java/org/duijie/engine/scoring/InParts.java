package org.duijie.engine.scoring;

import java.util.stream.IntStream;

/** A range of work in as many parts as there are cores. A part that no idle core takes is done by the caller. */
final class InParts {
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private InParts() {}

    /**
     * @param size the range is 0 to this, exclusive
     * @param worthwhile with less than this in a part, handing it over costs more than it saves
     */
    static void of(int size, int worthwhile, Part work) {
        int parts = Math.clamp(size / worthwhile, 1, CORES);
        IntStream.range(0, parts)
                .parallel()
                .forEach(part -> work.take(bound(size, part, parts), bound(size, part + 1, parts)));
    }

    private static int bound(int size, int part, int parts) {
        return (int) ((long) size * part / parts);
    }

    /** Work on a piece of the range. */
    interface Part {
        void take(int from, int to);
    }
}
