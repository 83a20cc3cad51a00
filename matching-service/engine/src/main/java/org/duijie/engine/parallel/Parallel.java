package org.duijie.engine.parallel;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The same work on many things, by the caller and by every core that is idle. Nobody waits for what nobody has begun, so
 * calls may be nested and as many as there are.
 */
public final class Parallel {
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    /** A piece that takes longer than the others holds nobody up for long. */
    private static final int PIECES_PER_CORE = 4;

    private Parallel() {}

    /** What a function gives for each, in the order of the list. The first failure is thrown when all pieces have ended. */
    public static <T, R> List<R> map(List<T> all, Function<? super T, ? extends R> function) {
        List<List<R>> pieces = pieces(
                all.size(),
                CORES * PIECES_PER_CORE,
                (from, to) ->
                        () -> all.subList(from, to).stream().<R>map(function).toList());
        return pieces.stream().flatMap(List::stream).toList();
    }

    /** The same for what gives nothing. */
    public static <T> void each(List<T> all, Consumer<? super T> action) {
        times(all.size(), i -> action.accept(all.get(i)));
    }

    /** The same for the numbers from 0 to a count, exclusive. */
    public static void times(int count, IntConsumer action) {
        pieces(count, CORES * PIECES_PER_CORE, (from, to) -> () -> {
            IntStream.range(from, to).forEach(action);
            return true;
        });
    }

    /**
     * A range in as many parts as there are cores.
     *
     * @param size the range is 0 to this, exclusive
     * @param worthwhile with less than this in a part, handing it over costs more than it saves
     */
    public static void range(int size, int worthwhile, Part work) {
        pieces(size, Math.min(size / worthwhile, CORES), (from, to) -> () -> {
            work.take(from, to);
            return true;
        });
    }

    private static <R> List<R> pieces(int size, int most, Piece<R> piece) {
        int pieces = Math.clamp(most, 1, Math.max(1, size));
        if (pieces == 1) {
            return List.of(piece.of(0, size).get());
        }
        List<Later<R>> begun = IntStream.range(0, pieces)
                .mapToObj(i -> Later.of(piece.of(bound(size, i, pieces), bound(size, i + 1, pieces))))
                .toList();
        begun.forEach(Later::help);
        begun.forEach(Later::await);
        return begun.stream().map(Later::get).toList();
    }

    private static int bound(int size, int piece, int pieces) {
        return (int) ((long) size * piece / pieces);
    }

    /** Work on a piece of a range. */
    public interface Part {
        void take(int from, int to);
    }

    private interface Piece<R> {
        Supplier<R> of(int from, int to);
    }
}
