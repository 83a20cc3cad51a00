package org.duijie.matching.corpus;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.duijie.engine.index.Hit;
import org.duijie.engine.index.ProfileIndex;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.scoring.Profile;
import org.duijie.matching.gates.Party;
import org.duijie.matching.subjects.EmbeddedSubject;
import org.duijie.matching.subjects.Subject;
import org.duijie.matching.subjects.SubjectKind;
import org.duijie.matching.subjects.Subjects.Change;

/**
 * The indexes of all sides, and what must be known of each entry to say whether a pair may be proposed. Confidential demands
 * are in two: with all that they say, and with what may be quoted of them, for those who may not see more.
 */
@ApplicationScoped
public class Corpus {
    private final Matcher matcher;
    private final Map<SubjectKind, ProfileIndex<UUID>> indexes = new EnumMap<>(SubjectKind.class);
    private final ProfileIndex<UUID> closedDemands;
    private final Map<UUID, Entry> entries = new ConcurrentHashMap<>();

    Corpus(Matcher matcher, MeterRegistry meters) {
        this.matcher = matcher;
        this.closedDemands = ProfileIndex.ofDemands(matcher);
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

    /** Whether some of what is searched is not for everybody to read. */
    public boolean hasConfidentialDemands() {
        return closedDemands.size() > 0;
    }

    /** Takes a subject in, or takes a closed one out of what is searched. */
    void put(EmbeddedSubject known, String factsDigest) {
        Subject subject = known.subject();
        Profile profile = subject.open() ? known.profile(matcher) : null;
        Entry entry = new Entry(
                subject.version(),
                subject.confidential(),
                Party.of(subject),
                subject.text().fingerprint(),
                factsDigest,
                profile);
        ProfileIndex<UUID> index = indexes.get(subject.kind());
        if (subject.open()) {
            // Of what has become confidential no search may see the rest any more: the entry decides, so it is first.
            entries.put(subject.id(), entry);
            index.upsert(subject.id(), profile);
        } else {
            index.remove(subject.id());
            entries.put(subject.id(), entry);
        }
        if (subject.kind() == SubjectKind.DEMAND) {
            putClosed(known);
        }
    }

    private void putClosed(EmbeddedSubject known) {
        Subject subject = known.subject();
        if (subject.open() && subject.confidential()) {
            closedDemands.upsert(subject.id(), known.closed(matcher).profile(matcher));
        } else {
            closedDemands.remove(subject.id());
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

    /**
     * As {@link #search}, by what an organisation may read: of another's confidential demand what may be quoted.
     *
     * @param reader the organisation
     */
    public List<Hit<UUID>> searchAs(UUID reader, Profile query, SubjectKind kind, int most, Predicate<Found> wanted) {
        return searchClosed(query, kind, most, wanted, entry -> entry.isClosedTo(reader));
    }

    /** As {@link #search}, by what everybody may read: of confidential demands what may be quoted. */
    public List<Hit<UUID>> searchTold(Profile query, SubjectKind kind, int most, Predicate<Found> wanted) {
        return searchClosed(query, kind, most, wanted, Entry::confidential);
    }

    private List<Hit<UUID>> searchClosed(
            Profile query, SubjectKind kind, int most, Predicate<Found> wanted, Predicate<Entry> isClosed) {
        List<Hit<UUID>> open = indexes.get(kind).search(query, most, id -> isWanted(id, wanted, isClosed.negate()));
        if (kind != SubjectKind.DEMAND) {
            return open;
        }
        List<Hit<UUID>> closed = closedDemands.search(query, most, id -> isWanted(id, wanted, isClosed));
        return Stream.concat(open.stream(), closed.stream())
                .sorted(Comparator.comparingDouble(
                                (Hit<UUID> hit) -> -hit.score().score())
                        .thenComparing(Hit::id))
                .limit(most)
                .toList();
    }

    private boolean isWanted(UUID id, Predicate<Found> wanted) {
        return isWanted(id, wanted, entry -> true);
    }

    private boolean isWanted(UUID id, Predicate<Found> wanted, Predicate<Entry> readable) {
        Entry entry = entries.get(id);
        return entry != null && readable.test(entry) && wanted.test(new Found(id, entry.party()));
    }

    /** One that a search has come upon. */
    public record Found(UUID id, Party party) {}

    /** @param profile the one that the index has; null for a closed subject */
    private record Entry(
            long version, boolean confidential, Party party, String fingerprint, String factsDigest, Profile profile) {
        boolean isClosedTo(UUID reader) {
            return confidential && !party.organisationId().equals(reader);
        }
    }
}
