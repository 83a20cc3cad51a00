package org.duijie.matching.pairings;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Map;
import org.duijie.contracts.codes.PairingLevel;

/** The matcher's last word on a pairing, and what it rests on. Replaced whole, never changed. */
@Embeddable
class StoredJudgement {
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

    protected StoredJudgement() {
        // For Hibernate.
    }

    StoredJudgement(Judgement judgement) {
        demandVersion = judgement.demand().version();
        demandTitle = judgement.demand().shownTitle();
        outcomeVersion = judgement.outcome().version();
        outcomeTitle = judgement.outcome().text().title();
        score = judgement.worth();
        level = judgement.level();
        components = new ComponentsColumn.Components(judgement.components());
        matchedTerms = new TermsColumn.Terms(judgement.matchedTerms());
        matcherVersion = judgement.matcherVersion();
    }

    /**
     * Whether the judgement says nothing new. The versions alone do not tell: the text of a confidential demand may come
     * after the version was heard of.
     */
    boolean says(Judgement judgement) {
        return demandVersion == judgement.demand().version()
                && outcomeVersion == judgement.outcome().version()
                && matcherVersion.equals(judgement.matcherVersion())
                && score == judgement.worth()
                && matchedTerms.terms().equals(judgement.matchedTerms());
    }

    /** Whether the judgement rests on an older version of either side than this one does. */
    boolean isNewerThan(Judgement judgement) {
        return demandVersion > judgement.demand().version()
                || outcomeVersion > judgement.outcome().version();
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

    String matcherVersion() {
        return matcherVersion;
    }
}
