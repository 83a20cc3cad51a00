package org.duijie.gateway.deadletters;

/** Examples in the API document. */
final class DeadLetterExamples {
    static final String PLACE = """
            {"topic": "duijie.pairings", "partition": 0, "offset": 17}""";

    static final String PAGE = """
            {
              "items": [
                {
                  "topic": "duijie.pairings",
                  "partition": 0,
                  "offset": 17,
                  "key": "01a205b3-e001-7226-b63c-5ab791b7584a",
                  "type": "duijie.pairing.proposed.v1",
                  "reason": "The value is not JSON, at line 1, column 2",
                  "consumer": "demand-service",
                  "attempts": 1,
                  "time": "2026-03-02T01:20:00Z",
                  "origin": {"partition": 3, "offset": 2041},
                  "bytes": 912
                }
              ]
            }""";

    private DeadLetterExamples() {}
}
