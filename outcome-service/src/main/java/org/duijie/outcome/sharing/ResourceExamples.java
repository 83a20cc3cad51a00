package org.duijie.outcome.sharing;

/** Examples of the API document. The people and organisations are invented. */
final class ResourceExamples {
    private static final String HEAD =
            "{\"id\": \"01a0c6a4-8480-7d0e-8b91-0562ae97ba95\", \"version\": 2, \"organisationId\": \"019a0000-0000-7000-8028-0000-00000004\", "
                    + "\"status\": \"PUBLISHED\", \"createdAt\": \"2026-11-02T03:10:00Z\", \"updatedAt\": \"2026-11-02T03:14:15Z\", "
                    + "\"publishedAt\": \"2026-11-02T03:14:15Z\", ";
    static final String COUNTS = """
            {"status": {"PUBLISHED": 12}, "organisation": {"019a0000-0000-7000-8028-0000-00000004": 12}, "region": {"330500": 8}}""";
    private static final String STEPS = ", \"allowedSteps\": [\"withdraw\"]}";
    private static final String EXPERT_FIELDS = """
            "name": "示例甲", "title": "教授", "fields": ["宽禁带功率半导体封装", "高频电源变换"],
              "keywords": ["功率模块封装"], "biography": "长期从事碳化硅功率模块封装研究。",
              "contact": {"phone": "028-0000-0000", "email": "expert@example.org"}, "visibility": "PUBLIC\"""";
    static final String EXPERT = "{" + EXPERT_FIELDS + "}";
    static final String EXPERT_CHANGE = """
            {"title": "副教授", "biography": null}""";
    static final String EXPERT_VIEW = HEAD + "\"kind\": \"EXPERT\", " + EXPERT_FIELDS + STEPS;
    static final String EXPERT_PAGE = "{\"items\": [" + HEAD
            + "\"kind\": \"EXPERT\", \"name\": \"示例甲\", \"title\": \"教授\", \"visibility\": \"PUBLIC\"}]}";
    private static final String FACILITY_FIELDS = """
            "name": "功率器件双脉冲测试平台", "model": "DPT-3300", "location": "示例大学电力电子楼 B107",
              "region": "330500", "capabilities": "3300 V/1000 A 双脉冲动态测试，高温 200 ℃ 工况。", "chargePerHour": 600,
              "keywords": ["双脉冲测试"], "visibility": "PLATFORM\"""";
    static final String FACILITY = "{" + FACILITY_FIELDS + "}";
    static final String FACILITY_CHANGE = """
            {"chargePerHour": 500, "model": null}""";
    static final String FACILITY_VIEW = HEAD + "\"kind\": \"FACILITY\", " + FACILITY_FIELDS + STEPS;
    static final String FACILITY_PAGE = "{\"items\": [" + HEAD + "\"kind\": \"FACILITY\", " + FACILITY_FIELDS + "}]}";
    private static final String DATASET_FIELDS = """
            "title": "锂离子电池循环老化数据集", "description": "42 节电芯在三种温度下的 1200 次循环记录。",
              "size": "18 GB", "format": "Parquet", "terms": "仅限合作研发使用，不得转让。",
              "keywords": ["锂离子电池"], "visibility": "PLATFORM\"""";
    static final String DATASET = "{" + DATASET_FIELDS + "}";
    static final String DATASET_CHANGE = """
            {"size": "20 GB"}""";
    static final String DATASET_VIEW = HEAD + "\"kind\": \"DATASET\", " + DATASET_FIELDS + STEPS;
    static final String DATASET_PAGE = "{\"items\": [" + HEAD + "\"kind\": \"DATASET\", " + DATASET_FIELDS + "}]}";

    private ResourceExamples() {}
}
