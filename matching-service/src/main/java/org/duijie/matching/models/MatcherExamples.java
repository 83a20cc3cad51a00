package org.duijie.matching.models;

/** Examples in the API document. */
final class MatcherExamples {
    static final String REQUEST = """
            {"note": "三月路演的匹配决定已全部录入"}\
            """;

    private static final String MATCHER = """
            {
              "version": "l1-5b0c33a1f7",
              "current": true,
              "usable": true,
              "base": "m1-dd6da1c894",
              "learntAt": "2026-03-02T18:30:00Z",
              "learntBy": "schedule",
              "figures": {
                "decisions": 412,
                "heldBack": 412,
                "own": {"score": 0.76, "squaredError": 0.14, "auc": 0.84},
                "current": {"score": 0.71, "squaredError": 0.19, "auc": 0.77},
                "currentVersion": "m1-dd6da1c894",
                "better": true
              }
            }\
            """;

    static final String LIST = "{\"items\": [" + MATCHER
            + ", {\"version\": \"m1-dd6da1c894\", \"current\": false, \"usable\": true, \"base\": \"m1-dd6da1c894\"}]}";

    static final String LEARNT = "{\"result\": \"SWITCHED\", \"decisions\": 412, \"matcher\": " + MATCHER + "}";

    static final String TOO_FEW = """
            {"result": "TOO_FEW_DECISIONS", "decisions": 12}\
            """;

    private MatcherExamples() {}
}
