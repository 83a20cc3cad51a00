package org.duijie.engine.index;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.duijie.engine.parallel.Later;
import org.duijie.engine.parallel.Parallel;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.scoring.PairScore;
import org.duijie.engine.scoring.Profile;
import org.duijie.engine.scoring.ProfileColumns;

/**
 * All records of one side, in memory. What {@link #upsert} has returned from is found by every search that begins
 * afterwards. Searches run beside each other; a change waits for those under way.
 *
 * @param <I> the records' ids; equal scores are put in their order
 */
public final class ProfileIndex<I extends Comparable<I>> {
    private static final int FEWEST_CANDIDATES = 100;

    /** Compared in full are so many for each that is wanted, and no less than this part of all: see docs/experiments.md. */
    private static final int ROUGHLY_NEAR = 20;

    private static final int PART_COMPARED = 16;

    private final BiFunction<Profile, Profile, PairScore> score;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<I, Row<I>> rows = new HashMap<>();
    private final List<Row<I>> slots = new ArrayList<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    private final ProfileColumns columns;
    private final LexicalIndex lexical = new LexicalIndex();

    private ProfileIndex(Matcher matcher, BiFunction<Profile, Profile, PairScore> score) {
        this.columns = matcher.columns();
        this.score = score;
    }

    /** Holds outcomes, searched with a demand. */
    public static <I extends Comparable<I>> ProfileIndex<I> ofOutcomes(Matcher matcher) {
        return new ProfileIndex<>(matcher, matcher::score);
    }

    /** Holds demands, searched with an outcome. */
    public static <I extends Comparable<I>> ProfileIndex<I> ofDemands(Matcher matcher) {
        return new ProfileIndex<>(matcher, (outcome, demand) -> matcher.score(demand, outcome));
    }

    /** Adds a record, or replaces the one with this id. */
    public void upsert(I id, Profile profile) {
        exclusively(() -> {
            drop(id);
            int slot = free.isEmpty() ? slots.size() : free.pop();
            Row<I> row = new Row<>(id, slot, profile);
            if (slot == slots.size()) {
                slots.add(row);
            } else {
                slots.set(slot, row);
            }
            rows.put(id, row);
            columns.put(slot, profile);
            lexical.add(slot, profile.terms());
        });
    }

    /** Removes a record; one that is not there is no mistake. */
    public void remove(I id) {
        exclusively(() -> drop(id));
    }

    private void drop(I id) {
        Row<I> row = rows.remove(id);
        if (row != null) {
            lexical.remove(row.slot(), row.profile().terms());
            columns.clear(row.slot());
            slots.set(row.slot(), null);
            free.push(row.slot());
        }
    }

    private void exclusively(Runnable change) {
        Lock exclusive = lock.writeLock();
        exclusive.lock();
        try {
            change.run();
        } finally {
            exclusive.unlock();
        }
    }

    public int size() {
        lock.readLock().lock();
        try {
            return rows.size();
        } finally {
            lock.readLock().unlock();
        }
    }

    public Optional<Profile> find(I id) {
        lock.readLock().lock();
        try {
            return Optional.ofNullable(rows.get(id)).map(Row::profile);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The best {@code most} records for one of the other side, best first. */
    public List<Hit<I>> search(Profile query, int most) {
        return search(query, most, id -> true);
    }

    /**
     * The best records among those that are eligible, best first.
     *
     * @param query a profile of the other side
     * @param eligible which records may be found at all; asked under the index's lock, so it must be quick
     */
    public List<Hit<I>> search(Profile query, int most, Predicate<I> eligible) {
        List<Row<I>> candidates = List.copyOf(candidates(query, Math.max(most, FEWEST_CANDIDATES), eligible));
        return Parallel.map(candidates, row -> new Hit<>(row.id(), score.apply(query, row.profile()))).stream()
                .sorted(Comparator.comparingDouble((Hit<I> hit) -> -hit.score().score())
                        .thenComparing(Hit::id))
                .limit(most)
                .toList();
    }

    /** The nearest by their vectors alone, in no order. */
    public Set<I> nearest(Profile query, int most) {
        lock.readLock().lock();
        try {
            return nearest(query, most, id -> true).stream().map(Row::id).collect(Collectors.toSet());
        } finally {
            lock.readLock().unlock();
        }
    }

    private Set<Row<I>> candidates(Profile query, int most, Predicate<I> eligible) {
        lock.readLock().lock();
        try (Later<List<Row<I>>> overlapping = Later.of(() -> overlapping(query, most, eligible))) {
            Set<Row<I>> found = new LinkedHashSet<>(nearest(query, most, eligible));
            found.addAll(overlapping.get());
            return found;
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Those that a rough look finds near are compared in full; all of them where too few of those are eligible. */
    private List<Row<I>> nearest(Profile query, int most, Predicate<I> eligible) {
        float[] rough = columns.roughNearness(query, slots.size());
        int[] near = TopK.of(rough, Math.max(most * ROUGHLY_NEAR, rows.size() / PART_COMPARED));
        List<Row<I>> nearest = nearestOf(near, query, most, eligible);
        return nearest.size() == most || near.length == rows.size()
                ? nearest
                : nearestOf(TopK.of(rough, rows.size()), query, most, eligible);
    }

    private List<Row<I>> nearestOf(int[] near, Profile query, int most, Predicate<I> eligible) {
        float[] nearness = columns.nearness(query, near);
        return TopRows.of(nearness, i -> slots.get(near[i]), most, eligible);
    }

    private List<Row<I>> overlapping(Profile query, int most, Predicate<I> eligible) {
        float[] overlaps = lexical.overlaps(query.terms(), slots.size());
        for (int slot = 0; slot < overlaps.length; slot++) {
            overlaps[slot] = overlaps[slot] > 0 ? overlaps[slot] / columns.norm(slot) : Float.NEGATIVE_INFINITY;
        }
        return TopRows.of(overlaps, slots::get, most, eligible);
    }
}
