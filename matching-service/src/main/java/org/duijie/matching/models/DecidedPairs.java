package org.duijie.matching.models;

import io.quarkus.hibernate.reactive.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.duijie.engine.learning.JudgedPair;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.scoring.Profile;
import org.duijie.matching.pairings.DecidedPairings;
import org.duijie.matching.pairings.DecidedPairings.DecidedPair;
import org.duijie.matching.subjects.Subjects;
import org.duijie.messaging.Blocking;

/** Decided pairings with what the matcher knows of their two sides. Blocks; for worker threads. */
@ApplicationScoped
class DecidedPairs {
    private static final int PAGE = 500;

    private final DecidedPairings decidedPairings;
    private final Subjects subjects;
    private final Matcher matcher;

    DecidedPairs(DecidedPairings decidedPairings, Subjects subjects, Matcher matcher) {
        this.decidedPairings = decidedPairings;
        this.subjects = subjects;
        this.matcher = matcher;
    }

    List<JudgedPair> all() {
        List<DecidedPair> decided = Blocking.await(() -> Panache.withSession(decidedPairings::all));
        Set<UUID> sides = new LinkedHashSet<>();
        decided.forEach(pair -> {
            sides.add(pair.demandId());
            sides.add(pair.outcomeId());
        });
        Map<UUID, Profile> profiles = profiles(sides);
        return decided.stream()
                .filter(pair -> profiles.containsKey(pair.demandId()) && profiles.containsKey(pair.outcomeId()))
                .map(pair -> new JudgedPair(
                        pair.demandId().toString(),
                        profiles.get(pair.demandId()),
                        pair.outcomeId().toString(),
                        profiles.get(pair.outcomeId()),
                        pair.level(),
                        pair.weight()))
                .toList();
    }

    private Map<UUID, Profile> profiles(Collection<UUID> ids) {
        List<UUID> all = new ArrayList<>(ids);
        Map<UUID, Profile> profiles = new HashMap<>();
        for (int from = 0; from < all.size(); from += PAGE) {
            List<UUID> page = all.subList(from, Math.min(from + PAGE, all.size()));
            Blocking.await(() -> Panache.withSession(() -> subjects.withIds(page)))
                    .forEach(stored ->
                            profiles.put(stored.id(), stored.embedded().profile(matcher)));
        }
        return profiles;
    }
}
