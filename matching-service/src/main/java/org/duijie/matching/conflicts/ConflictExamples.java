package org.duijie.matching.conflicts;

/** Examples in the API document. */
final class ConflictExamples {
    static final String REQUEST = """
            {
              "organisationId": "019a0000-0000-7000-8000-000000000002",
              "otherOrganisationId": "019a0000-0000-7000-8000-000000000004",
              "reason": "双方存在未决专利诉讼"
            }""";

    static final String CONFLICT = """
            {
              "id": "01a205b3-e001-7226-b63c-5ab791b7584a",
              "organisationId": "019a0000-0000-7000-8000-000000000002",
              "otherOrganisationId": "019a0000-0000-7000-8000-000000000004",
              "reason": "双方存在未决专利诉讼",
              "createdAt": "2026-03-02T01:20:00Z"
            }""";

    static final String PAGE = "{\"items\": [" + CONFLICT + "]}";

    private ConflictExamples() {}
}
