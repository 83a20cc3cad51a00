package org.duijie.matching.pairings;

import java.util.List;
import org.duijie.matching.scoring.PairScore;
import org.duijie.matching.subjects.Subject;

/**
 * What the matcher says of one demand and one outcome.
 *
 * @param matchedTerms terms that may be shown
 */
public record Judgement(
        Subject demand, Subject outcome, PairScore score, List<String> matchedTerms, String matcherVersion) {}
