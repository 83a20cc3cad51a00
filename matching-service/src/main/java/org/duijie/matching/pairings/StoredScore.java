package org.duijie.matching.pairings;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duijie.contracts.codes.PairingLevel;

/** The matcher's last score of a pairing, and what it rests on. Replaced whole, never changed. */
@Embeddable
class StoredScore {
    @Column(name = "demand_version")
    private long demandVersion;

    @Column(name = "demand_title")
    private String demandTitle;

    @Column(name = "outcome_version")
    private long outcomeVersion;

    @Column(name = "outcome_title")
    private String outcomeTitle;

    private double score;

    @Enumerated(EnumType.STRING)
    private PairingLevel level;

    @Convert(converter = ComponentsColumn.class)
    private ComponentsColumn.Components components;

    @Convert(converter = TermsColumn.class)
    @Column(name = "matched_terms")
    private TermsColumn.Terms matchedTerms;

    @Column(name = "matcher_version")
    private String matcherVersion;

    @Convert(converter = SummaryColumn.class)
    private Summary summary;

    protected StoredScore() {
        // For Hibernate.
    }

    StoredScore(ScoredPair scored) {
        demandVersion = scored.demand().version();
        demandTitle = scored.demand().shownTitle();
        outcomeVersion = scored.outcome().version();
        outcomeTitle = scored.outcome().text().title();
        score = scored.worth();
        level = scored.level();
        components = new ComponentsColumn.Components(scored.components());
        matchedTerms = new TermsColumn.Terms(scored.matchedTerms());
        matcherVersion = scored.matcherVersion();
        summary = scored.summary();
    }

    private StoredScore(StoredScore other, String demandTitle) {
        this.demandVersion = other.demandVersion;
        this.demandTitle = demandTitle;
        this.outcomeVersion = other.outcomeVersion;
        this.outcomeTitle = other.outcomeTitle;
        this.score = other.score;
        this.level = other.level;
        this.components = other.components;
        this.matchedTerms = new TermsColumn.Terms(List.of());
        this.matcherVersion = other.matcherVersion;
        this.summary = other.summary;
    }

    /** The same without what may not be shown of a demand that has become confidential. */
    StoredScore withoutDemandTitle() {
        return new StoredScore(this, null);
    }

    /**
     * Whether the pair was scored the same before. The versions alone do not tell: the text of a confidential demand may come
     * after the version was heard of.
     */
    boolean isUnchangedBy(ScoredPair scored) {
        return demandVersion == scored.demand().version()
                && outcomeVersion == scored.outcome().version()
                && matcherVersion.equals(scored.matcherVersion())
                && score == scored.worth()
                && Objects.equals(summary, scored.summary())
                && matchedTerms.terms().equals(scored.matchedTerms());
    }

    /** Whether the other score rests on an older version of either side than this one does. */
    boolean isNewerThan(ScoredPair scored) {
        return demandVersion > scored.demand().version()
                || outcomeVersion > scored.outcome().version();
    }

    long demandVersion() {
        return demandVersion;
    }

    /** As others may see it, or null. */
    String demandTitle() {
        return demandTitle;
    }

    long outcomeVersion() {
        return outcomeVersion;
    }

    String outcomeTitle() {
        return outcomeTitle;
    }

    double score() {
        return score;
    }

    PairingLevel level() {
        return level;
    }

    Map<String, Double> components() {
        return components.byName();
    }

    List<String> matchedTerms() {
        return matchedTerms.terms();
    }

    /** The score by what everybody may read; null where that is all, and of rows that are older than it. */
    Summary summary() {
        return summary;
    }

    String matcherVersion() {
        return matcherVersion;
    }
}
