package org.duijie.demand.refinement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.refinement.rules.Assessment;
import org.duijie.demand.refinement.rules.Part;
import org.duijie.demand.refinement.rules.Question;
import org.duijie.demand.refinement.rules.Risk;

/**
 * How well a demand can be answered, in the language of the caller.
 *
 * @param score 0–100
 * @param questions open ones, those that add most first
 * @param lastChange null before the first change
 */
record RefinementView(
        UUID demandId,
        long version,
        int score,
        List<Assessment.PartScore> parts,
        List<OpenQuestion> questions,
        List<RiskTag> risks,
        Change lastChange) {

    /**
     * A question whose answer would add to the score.
     *
     * @param points what an answer adds to the score
     */
    record OpenQuestion(String code, Part part, String field, int points, String question) {
        static OpenQuestion of(Question question, Locale language) {
            return new OpenQuestion(
                    question.code(), question.part(), question.field(), question.points(), question.text(language));
        }
    }

    /** Something in the text that stands in the way of an answer, such as vague words. */
    record RiskTag(String tag, String field, List<String> found, String message) {
        static RiskTag of(Risk risk, Locale language) {
            return new RiskTag(risk.tag(), risk.field(), risk.found(), risk.message(language));
        }
    }

    /**
     * What the last change did.
     *
     * @param answered the questions that the change answered
     * @param pairings how the best pairings changed since: matching takes a moment
     */
    record Change(
            long version, int scoreBefore, int scoreAfter, List<OpenQuestion> answered, List<PairingChange> pairings) {
        static Change of(DemandVersion version, BestPairings now, Locale language) {
            List<OpenQuestion> answered = version.answered().stream()
                    .map(code -> OpenQuestion.of(Question.of(code), language))
                    .toList();
            return new Change(
                    version.version(),
                    version.scoreBefore(),
                    version.score(),
                    answered,
                    version.pairingsBefore().changesTo(now));
        }
    }

    /** With the risk that it is a copy of others, where there are any. */
    RefinementView withCopies(List<UUID> originals, Locale language) {
        if (originals.isEmpty()) {
            return this;
        }
        List<RiskTag> all = new ArrayList<>(risks);
        all.add(RiskTag.of(Risk.copyOf(originals), language));
        return new RefinementView(demandId, version, score, parts, questions, all, lastChange);
    }

    static RefinementView of(Demand demand, DemandVersion newest, BestPairings pairings, Locale language) {
        Assessment found = Assessment.of(demand.content());
        boolean changed = newest != null && newest.scoreBefore() != null;
        return new RefinementView(
                demand.id(),
                demand.version(),
                found.score(),
                found.parts(),
                found.open().stream()
                        .map(question -> OpenQuestion.of(question, language))
                        .toList(),
                found.risks().stream().map(risk -> RiskTag.of(risk, language)).toList(),
                changed ? Change.of(newest, pairings, language) : null);
    }
}
