package org.duijie.matching.models;

import java.util.List;
import org.duijie.matching.models.rules.PresentScore;

/** Scores what is on the table as a search would, facts and feedback included. */
public interface PresentScores {

    /** All pairings on the table by two versions, in the order of their demands. Blocks; for worker threads. */
    List<PresentScore> by(ScoringModel current, ScoringModel other);
}
