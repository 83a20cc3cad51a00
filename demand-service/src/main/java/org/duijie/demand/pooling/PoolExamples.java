package org.duijie.demand.pooling;

/** Examples of the API document. */
final class PoolExamples {
    static final String REQUEST = """
            {"title": "储能变流器低纹波直流电源", "summary": "多家企业共同需要低纹波直流电源技术。",
             "description": "输出纹波不大于 5 mV，满载效率不低于 95 %，适用于储能变流器与检测设备。",
             "demandIds": ["01a0c6a4-8480-7d0e-8b91-0562ae97ba94", "01a0c6a4-8480-7d0e-8b91-0562ae97ba95"]}""";
    static final String VIEW = """
            {"id": "01a0c6a4-8480-7d0e-8b91-0562ae97bf01", "version": 2, "status": "ASKING",
             "title": "储能变流器低纹波直流电源", "summary": "多家企业共同需要低纹波直流电源技术。",
             "description": "输出纹波不大于 5 mV，满载效率不低于 95 %，适用于储能变流器与检测设备。",
             "members": [{"demandId": "01a0c6a4-8480-7d0e-8b91-0562ae97ba94",
              "organisationId": "019a0000-0000-7000-8000-000000000002", "consent": "GIVEN",
              "decidedBy": "7b1d5f1e-93a2-4a53-8a1c-3f1c9d2f0b77", "decidedAt": "2026-11-25T03:20:00Z"}],
             "others": 1, "createdAt": "2026-11-25T03:10:00Z", "updatedAt": "2026-11-25T03:20:00Z",
             "allowedSteps": ["consent", "refuse"]}""";
    static final String PAGE = "{\"items\": [" + VIEW + "]}";

    private PoolExamples() {}
}
