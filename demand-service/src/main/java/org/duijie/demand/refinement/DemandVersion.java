package org.duijie.demand.refinement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.demands.DemandStatus;
import org.duijie.demand.demands.ContentColumn;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.DemandContent;
import org.duijie.demand.refinement.rules.Assessment;
import org.duijie.demand.refinement.rules.Question;

/** What a demand said at one of its versions, and what that did for its refinement. Never changed. */
@Entity
@Table(name = "demand_version")
public class DemandVersion {
    @EmbeddedId
    private Key id;

    @Enumerated(EnumType.STRING)
    private DemandStatus status;

    @Convert(converter = ContentColumn.class)
    private DemandContent content;

    private int score;

    @Column(name = "score_before")
    private Integer scoreBefore;

    private String answered;

    @Column(name = "pairings_before")
    @Convert(converter = BestPairingsColumn.class)
    private BestPairings pairingsBefore;

    @Column(name = "made_at")
    private Instant madeAt;

    protected DemandVersion() {
        // For Hibernate.
    }

    /** Which version of which demand. */
    @Embeddable
    public record Key(
            @Column(name = "demand_id") UUID demandId,
            @Column(name = "version") long version) {}

    /**
     * @param previous the version before, or null with the first
     * @param pairings the best pairings at this moment, which are those of the version before
     */
    static DemandVersion of(Demand demand, DemandVersion previous, BestPairings pairings) {
        Assessment now = Assessment.of(demand.content());
        DemandVersion made = new DemandVersion();
        made.id = new Key(demand.id(), demand.version());
        made.status = demand.status();
        made.content = demand.content();
        made.score = now.score();
        made.scoreBefore = previous == null ? null : previous.score;
        made.answered = previous == null ? "" : newlyAnswered(previous, now);
        made.pairingsBefore = pairings;
        made.madeAt = demand.updatedAt();
        return made;
    }

    private static String newlyAnswered(DemandVersion previous, Assessment now) {
        return String.join(
                ",",
                Assessment.of(previous.content).open().stream()
                        .filter(question -> !now.open().contains(question))
                        .map(Question::code)
                        .toList());
    }

    /** Whether others than the company and the park could know of it. */
    boolean wasPublished() {
        return status.isOpen();
    }

    boolean wasConfidential() {
        return content.visibility() == Visibility.CONFIDENTIAL;
    }

    UUID demandId() {
        return id.demandId();
    }

    long version() {
        return id.version();
    }

    DemandStatus status() {
        return status;
    }

    DemandContent content() {
        return content;
    }

    int score() {
        return score;
    }

    Integer scoreBefore() {
        return scoreBefore;
    }

    List<String> answered() {
        return VersionLine.codes(answered);
    }

    BestPairings pairingsBefore() {
        return pairingsBefore;
    }

    Instant madeAt() {
        return madeAt;
    }
}
