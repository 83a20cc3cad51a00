package org.duijie.demand.refinement.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duijie.demand.demands.DemandContent;

/**
 * How well a demand can be answered. The score is the sum of its parts: the points of the answered questions (see
 * {@code refinement/questions.tsv}), and 10 for consistency, less what the risks take; 0–100.
 *
 * @param open questions without an answer, those that add most first
 */
public record Assessment(int score, List<PartScore> parts, List<Question> open, List<Risk> risks) {
    private static final int CONSISTENCY = 10;

    /** The points of one part, of how many. */
    public record PartScore(Part part, int points, int of) {}

    public static Assessment of(DemandContent content) {
        Answers answers = new Answers(content);
        List<Question> open =
                Question.ALL.stream().filter(one -> !answers.has(one)).toList();
        List<Risk> risks = Risks.of(content);
        List<PartScore> parts = new ArrayList<>();
        Arrays.stream(Part.values())
                .filter(part -> part != Part.CONSISTENCY)
                .forEach(part -> parts.add(score(part, open)));
        int lost = risks.stream().mapToInt(Risk::points).sum();
        // A demand that says hardly anything contradicts nothing: consistency counts once there is something to judge.
        boolean judged = parts.stream().mapToInt(PartScore::points).sum() > 0;
        parts.add(new PartScore(Part.CONSISTENCY, judged ? Math.max(0, CONSISTENCY - lost) : 0, CONSISTENCY));
        int score = parts.stream().mapToInt(PartScore::points).sum();
        List<Question> byWeight = open.stream()
                .sorted((one, other) -> Integer.compare(other.points(), one.points()))
                .toList();
        return new Assessment(score, List.copyOf(parts), byWeight, List.copyOf(risks));
    }

    private static PartScore score(Part part, List<Question> open) {
        int of = Question.ALL.stream()
                .filter(one -> one.part() == part)
                .mapToInt(Question::points)
                .sum();
        int missing = open.stream()
                .filter(one -> one.part() == part)
                .mapToInt(Question::points)
                .sum();
        return new PartScore(part, of - missing, of);
    }
}
