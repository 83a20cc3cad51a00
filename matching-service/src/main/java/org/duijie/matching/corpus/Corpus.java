package org.duijie.matching.corpus;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.duijie.engine.index.Hit;
import org.duijie.engine.index.ProfileIndex;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.scoring.Profile;
import org.duijie.matching.gates.Party;
import org.duijie.matching.subjects.EmbeddedSubject;
import org.duijie.matching.subjects.Subject;
import org.duijie.matching.subjects.SubjectKind;
import org.duijie.matching.subjects.Subjects.Change;

/** The indexes of all sides, and what must be known of each entry to say whether a pair may be proposed. */
@ApplicationScoped
public class Corpus {
    private final Matcher matcher;
    private final Map<SubjectKind, ProfileIndex<UUID>> indexes = new EnumMap<>(SubjectKind.class);
    private final Map<UUID, Entry> entries = new ConcurrentHashMap<>();

    Corpus(Matcher matcher, MeterRegistry meters) {
        this.matcher = matcher;
        for (SubjectKind kind : SubjectKind.values()) {
            indexes.put(
                    kind,
                    kind == SubjectKind.DEMAND ? ProfileIndex.ofDemands(matcher) : ProfileIndex.ofOutcomes(matcher));
        }
        indexes.forEach((kind, index) ->
                meters.gauge("duijie.index.subjects", Tags.of("kind", kind.name()), index, ProfileIndex::size));
    }

    /** How many subjects are searched. */
    int size() {
        return indexes.values().stream().mapToInt(ProfileIndex::size).sum();
    }

    /** Takes a subject in, or takes a closed one out of what is searched. */
    void put(EmbeddedSubject known, String factsDigest) {
        Subject subject = known.subject();
        Profile profile = subject.open() ? known.profile(matcher) : null;
        Entry entry =
                new Entry(subject.version(), Party.of(subject), subject.text().fingerprint(), factsDigest, profile);
        ProfileIndex<UUID> index = indexes.get(subject.kind());
        if (subject.open()) {
            entries.put(subject.id(), entry);
            index.upsert(subject.id(), profile);
        } else {
            index.remove(subject.id());
            entries.put(subject.id(), entry);
        }
    }

    /** Whether the corpus has the subject as the change says it is. */
    boolean isCurrent(Change change) {
        Entry entry = entries.get(change.id());
        return entry != null
                && entry.version() == change.version()
                && entry.party().open() == change.open()
                && entry.fingerprint().equals(change.fingerprint())
                && entry.factsDigest().equals(change.factsDigest());
    }

    /** What is compared of a subject, where the corpus has the very text of it. */
    public Optional<Profile> profile(Subject subject) {
        Entry entry = entries.get(subject.id());
        return entry != null && entry.fingerprint().equals(subject.text().fingerprint())
                ? Optional.ofNullable(entry.profile())
                : Optional.empty();
    }

    /**
     * The best open subjects of a side, best first.
     *
     * @param query a profile of the other side
     * @param wanted which of them may be found; it must be quick
     */
    public List<Hit<UUID>> search(Profile query, SubjectKind kind, int most, Predicate<Found> wanted) {
        return indexes.get(kind).search(query, most, id -> isWanted(id, wanted));
    }

    private boolean isWanted(UUID id, Predicate<Found> wanted) {
        Entry entry = entries.get(id);
        return entry != null && wanted.test(new Found(id, entry.party()));
    }

    /** One that a search has come upon. */
    public record Found(UUID id, Party party) {}

    /** @param profile the one that the index has; null for a closed subject */
    private record Entry(long version, Party party, String fingerprint, String factsDigest, Profile profile) {}
}
