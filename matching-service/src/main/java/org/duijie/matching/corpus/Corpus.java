package org.duijie.matching.corpus;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.duijie.matching.index.Hit;
import org.duijie.matching.index.ProfileIndex;
import org.duijie.matching.scoring.Matcher;
import org.duijie.matching.subjects.KnownSubject;
import org.duijie.matching.subjects.Side;
import org.duijie.matching.subjects.Subject;
import org.duijie.matching.subjects.Subjects.Change;

/** Both indexes, and what must be known of each entry to say whether a pair may be proposed. */
@ApplicationScoped
public class Corpus {
    private final Matcher matcher;
    private final Map<Side, ProfileIndex<UUID>> indexes;
    private final Map<UUID, Entry> entries = new ConcurrentHashMap<>();

    Corpus(Matcher matcher, MeterRegistry meters) {
        this.matcher = matcher;
        this.indexes =
                Map.of(Side.DEMAND, ProfileIndex.ofDemands(matcher), Side.OUTCOME, ProfileIndex.ofOutcomes(matcher));
        indexes.forEach((side, index) ->
                meters.gauge("duijie.index.subjects", Tags.of("side", side.name()), index, ProfileIndex::size));
    }

    /** How many subjects are searched. */
    int size() {
        return indexes.values().stream().mapToInt(ProfileIndex::size).sum();
    }

    /** Takes a subject in, or takes a closed one out of what is searched. */
    void put(KnownSubject known) {
        Subject subject = known.subject();
        Entry entry = new Entry(
                subject.version(),
                subject.organisationId(),
                subject.open(),
                subject.text().fingerprint());
        ProfileIndex<UUID> index = indexes.get(subject.side());
        if (subject.open()) {
            entries.put(subject.id(), entry);
            index.upsert(subject.id(), known.profile(matcher));
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
                && entry.open() == change.open()
                && entry.fingerprint().equals(change.fingerprint());
    }

    /** The best counterparts of a subject of the corpus, best first; those of its own organisation are passed over. */
    public List<UUID> counterparts(Subject subject, int most) {
        ProfileIndex<UUID> others = indexes.get(subject.side().other());
        return indexes.get(subject.side())
                .find(subject.id())
                .map(profile -> others.search(profile, most, other -> isForeign(other, subject.organisationId())))
                .map(hits -> hits.stream().map(Hit::id).toList())
                .orElse(List.of());
    }

    private boolean isForeign(UUID other, UUID organisationId) {
        Entry entry = entries.get(other);
        return entry != null && !entry.organisationId().equals(organisationId);
    }

    private record Entry(long version, UUID organisationId, boolean open, String fingerprint) {}
}
