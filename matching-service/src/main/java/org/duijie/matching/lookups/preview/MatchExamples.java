package org.duijie.matching.lookups.preview;

/** Examples in the API document. */
final class MatchExamples {
    static final String REQUEST = """
            {
              "side": "DEMAND",
              "title": "碳化硅功率模块散热封装",
              "text": "需要双面散热的碳化硅功率模块封装，结壳热阻不高于 0.1 K/W。",
              "limit": 5
            }\
            """;

    static final String MATCHES = """
            {
              "items": [
                {
                  "id": "019ca7c4-8480-7d0e-8b91-0562ae97ba94",
                  "side": "OUTCOME",
                  "title": "碳化硅功率模块双面散热封装技术",
                  "organisationId": "019a0000-0000-7000-8000-000000000004",
                  "score": 0.87,
                  "level": "STRONG",
                  "components": {"title": 0.82, "text": 0.79, "lexical": 0.41, "feedback": 1.0},
                  "matchedTerms": ["碳化硅功率模块", "双面散热"]
                }
              ],
              "matcherVersion": "m1-3f09c2ab17"
            }\
            """;

    private MatchExamples() {}
}
