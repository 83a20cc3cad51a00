package org.duijie.outcome.access;

/** Examples of the API document. */
final class AccessExamples {
    static final String REQUEST = """
            {"purpose": "验证电池健康状态估计算法", "termsAccepted": true}""";
    static final String VIEW = """
            {"id": "01a0c6a4-8480-7d0e-8b91-0562ae97bc02", "version": 2,
             "datasetId": "01a0c6a4-8480-7d0e-8b91-0562ae97ba95",
             "organisationId": "019a0000-0000-7000-8000-000000000002", "status": "GRANTED",
             "purpose": "验证电池健康状态估计算法", "terms": "仅限合作研发使用，不得转让。",
             "createdAt": "2026-11-25T03:10:00Z", "updatedAt": "2026-11-25T03:20:00Z", "allowedSteps": ["revoke"]}""";
    static final String PAGE = "{\"items\": [" + VIEW + "]}";

    private AccessExamples() {}
}
