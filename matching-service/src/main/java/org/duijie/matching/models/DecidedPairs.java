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
import org.duijie.matching.models.rules.AttributedPair;
import org.duijie.matching.pairings.DecidedPairings;
import org.duijie.matching.pairings.DecidedPairings.DecidedPair;
import org.duijie.matching.subjects.EmbeddedSubject;
import org.duijie.matching.subjects.StoredSubject;
import org.duijie.matching.subjects.Subjects;
import org.duijie.messaging.Blocking;

/** Decided pairings with what the matcher knows of their two sides, and whose these are. Blocks; for worker threads. */
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

    List<AttributedPair> all() {
        List<DecidedPair> decided = Blocking.await(() -> Panache.withSession(decidedPairings::all));
        Set<UUID> sides = new LinkedHashSet<>();
        decided.forEach(pair -> {
            sides.add(pair.demandId());
            sides.add(pair.outcomeId());
        });
        Map<UUID, Side> known = known(sides);
        return decided.stream()
                .filter(pair -> known.containsKey(pair.demandId()) && known.containsKey(pair.outcomeId()))
                .map(pair -> attributed(pair, known.get(pair.demandId()), known.get(pair.outcomeId())))
                .toList();
    }

    private static AttributedPair attributed(DecidedPair pair, Side demand, Side outcome) {
        return new AttributedPair(
                new JudgedPair(
                        pair.demandId().toString(),
                        demand.profile,
                        pair.outcomeId().toString(),
                        outcome.profile,
                        pair.level(),
                        pair.weight()),
                demand.organisationId,
                outcome.organisationId);
    }

    private Map<UUID, Side> known(Collection<UUID> ids) {
        List<UUID> all = new ArrayList<>(ids);
        Map<UUID, Side> known = new HashMap<>();
        for (int from = 0; from < all.size(); from += PAGE) {
            List<UUID> page = all.subList(from, Math.min(from + PAGE, all.size()));
            Blocking.await(() -> Panache.withSession(() -> subjects.withIds(page)))
                    .forEach(stored -> known.put(stored.id(), side(stored)));
        }
        return known;
    }

    private Side side(StoredSubject stored) {
        EmbeddedSubject embedded = stored.embedded(matcher);
        // What is learnt of a confidential demand scores the pairs of others, too: it is learnt from what everybody may
        // read.
        return new Side(
                embedded.closed(matcher).profile(matcher), embedded.subject().organisationId());
    }

    private record Side(Profile profile, UUID organisationId) {}
}
