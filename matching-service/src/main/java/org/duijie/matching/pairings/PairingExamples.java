package org.duijie.matching.pairings;

/** Examples in the API document. */
final class PairingExamples {
    static final String PAIRING = """
            {
              "id": "019cfe90-6274-79be-84af-52b3faecbd38",
              "version": 1,
              "demandId": "019cf463-dbd8-752e-89a7-834df2a74de4",
              "demandVersion": 3,
              "demandTitle": "储能变流器用碳化硅功率模块的低寄生电感封装",
              "demandOrganisationId": "019a0000-0000-7000-8000-000000000002",
              "outcomeId": "019ca7c4-8480-7d0e-8b91-0562ae97ba94",
              "outcomeVersion": 2,
              "outcomeTitle": "碳化硅功率模块三维低电感封装及并联均流技术",
              "outcomeOrganisationId": "019a0000-0000-7000-8000-000000000004",
              "score": 0.87,
              "level": "STRONG",
              "components": {"title": 0.82, "text": 0.79, "lexical": 0.41, "feedback": 1.0},
              "matchedTerms": ["碳化硅", "功率模块", "寄生电感"],
              "matcherVersion": "m1-3f09c2ab17",
              "state": "PROPOSED",
              "overdue": false,
              "dueAt": "2026-04-01T01:30:01.204Z",
              "decisions": [],
              "proposedAt": "2026-03-18T01:30:01.204Z",
              "allowedSteps": ["accept", "decline"]
            }""";

    static final String PAGE = "{\"items\": [" + PAIRING + "]}";

    static final String DECLINE = """
            {"verdict": "DECLINE", "reason": "NOT_RELEVANT"}""";

    private PairingExamples() {}
}
