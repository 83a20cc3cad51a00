package org.duijie.demand.reading;

/** Examples of the API document. The organisations and people are invented. */
public final class DemandExamples {
    private static final String ID = "\"id\": \"01a0c6a4-8480-7d0e-8b91-0562ae97ba94\"";
    private static final String OWNER = "\"organisationId\": \"019a0000-0000-7000-8000-000000000002\"";
    private static final String TIMES =
            "\"createdAt\": \"2026-11-02T03:10:00Z\", \"updatedAt\": \"2026-11-02T03:14:15Z\"";
    private static final String FIELDS = """
            "title": "高精度直流电源输出纹波抑制",
              "summary": "寻求降低直流电源输出纹波的技术方案",
              "description": "现有直流电源在满载时输出纹波为 20 mV，用户要求不大于 5 mV，体积不得增加。",
              "currentState": "现有 LC 滤波在满载时纹波 20 mV，发热严重",
              "companyBrings": "可提供测试产线和样机",
              "indicators": [{"name": "输出纹波", "operator": "LE", "value": 5, "unit": "mV", "testMethod": "20 MHz 带宽示波器", "mustHave": true}],
              "industryCode": "C38",
              "technologyField": "ELECTRONICS_INFORMATION",
              "ipcCodes": ["H02M 1/14"],
              "keywords": ["直流电源", "纹波"],
              "cooperationModes": ["DEVELOPMENT"],
              "budget": {"min": 300000, "max": 800000, "negotiable": false},
              "validUntil": "2027-06-30",
              "wantedTrl": 6,
              "region": "330500",
              "visibility": "PLATFORM\"""";

    public static final String CONTENT =
            "{" + FIELDS + ", \"contact\": {\"name\": \"示例联系人\", \"phone\": \"000-0000-0000\"}}";
    public static final String DRAFT = "{" + ID + ", \"version\": 1, " + OWNER + ", \"status\": \"DRAFT\", " + FIELDS
            + ", \"remarks\": [], " + TIMES
            + ", \"refinementScore\": 88, \"candidates\": {\"count\": 0, \"best\": []}, \"allowedSteps\": [\"submit\"]}";
    public static final String SUBMITTED = "{" + ID + ", \"version\": 2, " + OWNER + ", \"status\": \"SUBMITTED\", "
            + FIELDS + ", \"remarks\": [], " + TIMES
            + ", \"refinementScore\": 88, \"candidates\": {\"count\": 0, \"best\": []}, \"allowedSteps\": []}";
    public static final String RETURNED =
            "{" + ID + ", \"version\": 3, " + OWNER + ", \"status\": \"RETURNED\", " + FIELDS
                    + ", \"remarks\": [{\"field\": \"indicators\", \"text\": \"请补充测试方法\"}], " + TIMES
                    + ", \"refinementScore\": 88, \"candidates\": {\"count\": 0, \"best\": []}, \"allowedSteps\": []}";
    public static final String PUBLISHED = "{" + ID + ", \"version\": 3, " + OWNER + ", \"status\": \"PUBLISHED\", "
            + FIELDS + ", \"remarks\": [], " + TIMES
            + ", \"publishedAt\": \"2026-11-02T03:14:15Z\", \"refinementScore\": 88,"
            + """
             "candidates": {"count": 1, "best": [{
                "pairingId": "01a0c6a4-9999-7d0e-8b91-0562ae97ba94",
                "outcomeId": "01a0c6a4-8888-7d0e-8b91-0562ae97ba94",
                "outcomeTitle": "低纹波电源的有源滤波技术",
                "outcomeOrganisationId": "019a0000-0000-7000-8000-000000000004",
                "score": 0.83, "level": "STRONG", "state": "PROPOSED"}]},
              "allowedSteps": ["withdraw", "renew"]}""";
    public static final String WITHDRAWN = "{" + ID + ", \"version\": 4, " + OWNER + ", \"status\": \"WITHDRAWN\", "
            + FIELDS + ", \"remarks\": [], " + TIMES
            + ", \"publishedAt\": \"2026-11-02T03:14:15Z\", \"refinementScore\": 88, \"allowedSteps\": []}";
    /** What others see of a confidential one. */
    public static final String CLOSED = "{" + ID + ", \"version\": 3, " + OWNER + ", \"status\": \"PUBLISHED\", "
            + "\"summary\": \"寻求降低直流电源输出纹波的技术方案\", \"visibility\": \"CONFIDENTIAL\", " + TIMES
            + ", \"publishedAt\": \"2026-11-02T03:14:15Z\", \"allowedSteps\": []}";

    public static final String CHANGE = """
            {"wantedTrl": 7, "budget": {"negotiable": true}, "currentState": null}""";
    public static final String COUNTS = """
            {"status": {"PUBLISHED": 12, "IN_TALKS": 3}, "organisation": {"019a0000-0000-7000-8000-000000000002": 15},
             "technologyField": {"NEW_ENERGY": 9}, "industryCode": {"C": 12, "C38": 7}, "emergingIndustryCode": {"6": 9},
             "ipcCode": {"H02J": 5, "H02J 7/00": 3}, "trl": {"6": 8, "5": 2}, "region": {"330500": 15}}""";
    public static final String PAGE = "{\"items\": [{" + ID + ", \"version\": 3, " + OWNER + ", " + """
            "status": "PUBLISHED", "visibility": "PLATFORM", "title": "高精度直流电源输出纹波抑制",
              "summary": "寻求降低直流电源输出纹波的技术方案", "technologyField": "ELECTRONICS_INFORMATION",
              "industryCode": "C38", "region": "330500", "wantedTrl": 6, "validUntil": "2027-06-30",
              "publishedAt": "2026-11-02T03:14:15Z"}]}""";

    private DemandExamples() {}
}
