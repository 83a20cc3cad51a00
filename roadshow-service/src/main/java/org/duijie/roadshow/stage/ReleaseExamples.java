package org.duijie.roadshow.stage;

/** Examples of the API document. The organisations are invented. */
final class ReleaseExamples {
    static final String STAGING = """
            {"kind": "DEMAND", "subjectId": "01a0c6a4-8480-7d0e-8b91-0562ae97ba94"}""";
    static final String VIEW = """
            {"id": "01a0c6a4-8480-7d0e-8b91-0562ae97bd11", "kind": "DEMAND",
             "subjectId": "01a0c6a4-8480-7d0e-8b91-0562ae97ba94", "position": 1, "stagedAt": "2027-03-18T01:30:00Z",
             "title": "储能变流器用碳化硅功率模块的低寄生电感封装", "summary": "寻求低寄生电感封装技术",
             "organisationId": "019a0000-0000-7000-8000-000000000002", "subjectStatus": "PUBLISHED",
             "pairingsOnStage": [{"pairingId": "01a0c6a4-9999-7d0e-8b91-0562ae97ba94",
                "counterpartId": "01a0c6a4-7777-7d0e-8b91-0562ae97ba94",
                "counterpartTitle": "碳化硅功率模块三维低电感封装及并联均流技术",
                "counterpartOrganisationId": "019a0000-0000-7000-8000-000000000004",
                "counterpartReleaseId": "01a0c6a4-8480-7d0e-8b91-0562ae97bd12",
                "score": 0.87, "level": "STRONG", "state": "PROPOSED"}],
             "bestPairings": [], "interests": 2}""";
    static final String ALL = "{\"items\": [" + VIEW + "]}";

    private ReleaseExamples() {}
}
