package org.duijie.gateway.deadletters;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.duijie.contracts.Topic;
import org.duijie.gateway.deadletters.Closures.Place;
import org.duijie.gateway.deadletters.DeadLetterTopics.Letters;

/** Reads letters page by page, passing over those in another state than the one wanted. Blocking. */
@Singleton
class ListDeadLetters {
    /** Pages without any that is wanted, after which an empty one is given that says how to go on. */
    private static final int PATIENCE = 20;

    private final DeadLetterTopics topics;
    private final Closures closures;

    ListDeadLetters(DeadLetterTopics topics, Closures closures) {
        this.topics = topics;
        this.closures = closures;
    }

    Letters newest(List<Topic> wanted, LetterState state, DeadLetterCursor bounds, int limit) {
        try (NewestFirstReader reader = topics.newestFirst(wanted)) {
            Letters letters = inState(state, reader.read(bounds, limit));
            for (int page = 1; page < PATIENCE && letters.newestFirst().isEmpty() && letters.rest() != null; page++) {
                letters = inState(state, reader.read(letters.rest(), limit));
            }
            return letters;
        }
    }

    private Letters inState(LetterState state, Letters letters) {
        Map<Place, Closure> closed = closures.of(
                letters.newestFirst().stream().map(DeadLetter::place).toList());
        return new Letters(
                letters.newestFirst().stream()
                        .map(letter -> letter.with(closed.get(letter.place())))
                        .filter(state::includes)
                        .toList(),
                letters.rest());
    }
}
