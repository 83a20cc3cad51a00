package org.duijie.records.problems;

import java.util.List;
import java.util.Map;

/** Says that a request ends with a problem; becomes its document at the edge. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    private ProblemException(Problem problem) {
        super(problem.code().wireName());
        this.problem = problem;
    }

    /** @param facts what the detail's placeholders stand for, in their order */
    public static ProblemException of(ProblemCode code, Object... facts) {
        return new ProblemException(new Problem(code, List.of(facts), List.of(), Map.of()));
    }

    public static ProblemException invalid(List<Violation> violations) {
        return new ProblemException(new Problem(ProblemCode.INVALID, List.of(violations.size()), violations, Map.of()));
    }

    public static ProblemException invalid(Violation violation) {
        return invalid(List.of(violation));
    }

    /** Something unique that is taken already, or otherwise collides with what exists. */
    public static ProblemException conflict(Violation violation) {
        return new ProblemException(new Problem(ProblemCode.CONFLICT, List.of(), List.of(violation), Map.of()));
    }

    /** A step of a life cycle that the present status does not allow. */
    public static ProblemException illegalStep(String step, Enum<?> status, List<String> allowedSteps) {
        Map<String, Object> extensions = Map.of("currentStatus", status.name(), "allowedSteps", allowedSteps);
        String allowed = allowedSteps.isEmpty() ? "-" : String.join(", ", allowedSteps);
        return new ProblemException(
                new Problem(ProblemCode.ILLEGAL_STEP, List.of(step, status.name(), allowed), List.of(), extensions));
    }

    /**
     * A demand that is not yet well enough described to be published without a reason.
     *
     * @param score its refinement score
     * @param least the score from which on it needs no reason
     */
    public static ProblemException scoreTooLow(int score, int least) {
        Map<String, Object> extensions = Map.of("score", score, "leastScore", least, "needed", List.of("reason"));
        return new ProblemException(
                new Problem(ProblemCode.SCORE_TOO_LOW, List.of(score, least), List.of(), extensions));
    }

    public Problem problem() {
        return problem;
    }
}
