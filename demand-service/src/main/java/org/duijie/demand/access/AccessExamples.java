package org.duijie.demand.access;

/** Examples of the API document. The organisations are invented. */
final class AccessExamples {
    static final String REQUEST = """
            {"organisationId": "019a0000-0000-7000-8000-000000000004", "reason": "签署保密协议后评估可行性"}""";
    static final String GRANT = """
            {"id": "01a0c6a4-8480-7d0e-8b91-0562ae97bd01", "demandId": "01a0c6a4-8480-7d0e-8b91-0562ae97ba94",
             "organisationId": "019a0000-0000-7000-8000-000000000004", "reason": "签署保密协议后评估可行性",
             "grantedBy": "5f0c2f9a-4a55-4d0f-9f61-0a2b6f3d9e10", "grantedAt": "2026-11-25T03:10:00Z"}""";
    static final String GRANTS = "{\"items\": [" + GRANT + "]}";
    static final String OPENINGS = """
            {"items": [{"id": "01a0c6a4-8480-7d0e-8b91-0562ae97be02", "demandId": "01a0c6a4-8480-7d0e-8b91-0562ae97ba94",
             "demandVersion": 3, "organisationId": "019a0000-0000-7000-8000-000000000004",
             "subject": "7b1d5f1e-93a2-4a53-8a1c-3f1c9d2f0b77", "why": "GRANT",
             "reference": "01a0c6a4-8480-7d0e-8b91-0562ae97bd01", "openedAt": "2026-11-25T03:20:00Z"}]}""";

    private AccessExamples() {}
}
