package org.duijie.outcome.reading;

/** Examples of the API document. The organisations and people are invented. */
public final class OutcomeExamples {
    private static final String ID = "\"id\": \"01a0c6a4-8480-7d0e-8b91-0562ae97ba94\"";
    private static final String OWNER = "\"organisationId\": \"019a0000-0000-7000-8000-000000000004\"";
    private static final String TIMES =
            "\"createdAt\": \"2026-11-02T03:10:00Z\", \"updatedAt\": \"2026-11-02T03:14:15Z\"";
    private static final String FIELDS = """
            "title": "碳化硅功率模块三维低电感封装及并联均流技术",
              "abstract": "针对多芯片并联碳化硅功率模块寄生电感大、动态电流不均衡的问题，提出三维叠层换流回路，研制 1200 V/400 A 模块。",
              "innovationPoints": ["三维叠层换流回路结构", "源极电感对称布局的并联均流方法"],
              "indicators": [{"name": "换流回路电感", "operator": "LE", "value": 6.5, "unit": "nH", "evidence": "第三方检测报告"}],
              "applicationIndustries": ["C38"],
              "keywords": ["碳化硅", "功率模块", "低寄生电感"],
              "trl": 6,
              "ipRights": [{"type": "INVENTION_PATENT", "number": "ZL209910000001.8", "status": "GRANTED", "holder": "示例大学", "licensed": false, "pledged": false}],
              "ipcCodes": ["H01L 25/07"],
              "transferModes": ["LICENCE", "JOINT_DEVELOPMENT"],
              "price": {"negotiable": true},
              "team": {"lead": "示例甲", "members": ["示例乙"]},
              "region": "330500",
              "visibility": "PUBLIC\"""";

    public static final String CONTENT = "{" + FIELDS + "}";
    public static final String DRAFT = "{" + ID + ", \"version\": 1, " + OWNER + ", \"status\": \"DRAFT\", " + FIELDS
            + ", " + TIMES + ", \"candidates\": {\"count\": 0, \"best\": []}, \"allowedSteps\": [\"publish\"]}";
    public static final String PUBLISHED = "{" + ID + ", \"version\": 2, " + OWNER + ", \"status\": \"PUBLISHED\", "
            + FIELDS + ", \"confirmedOn\": \"2026-11-02\", \"confirmBy\": \"2027-11-02\", " + TIMES
            + ", \"publishedAt\": \"2026-11-02T03:14:15Z\","
            + """
             "candidates": {"count": 1, "best": [{
                "pairingId": "01a0c6a4-9999-7d0e-8b91-0562ae97ba94",
                "demandId": "01a0c6a4-8888-7d0e-8b91-0562ae97ba94",
                "demandTitle": "储能变流器用碳化硅功率模块的低寄生电感封装",
                "demandOrganisationId": "019a0000-0000-7000-8000-000000000002",
                "score": 0.87, "level": "STRONG", "state": "PROPOSED"}]},
              "allowedSteps": ["confirm", "withdraw"]}""";
    public static final String CHANGE = """
            {"trl": 7, "price": {"amount": 1200000, "negotiable": false}, "registrationNumber": null}""";
    public static final String COUNTS = """
            {"status": {"PUBLISHED": 29, "IN_TALKS": 2}, "trl": {"6": 12, "7": 9, "4": 10},
             "organisation": {"019a0000-0000-7000-8000-000000000004": 31}, "industryCode": {"C": 20, "C38": 7},
             "region": {"330500": 31}, "ipcCode": {"H02M": 5, "H02M 7/00": 3}}""";
    public static final String PAGE = "{\"items\": [{" + ID + ", \"version\": 2, " + OWNER + ", " + """
            "status": "PUBLISHED", "visibility": "PUBLIC", "title": "碳化硅功率模块三维低电感封装及并联均流技术",
              "innovationPoints": ["三维叠层换流回路结构"], "applicationIndustries": ["C38"], "keywords": ["碳化硅"],
              "trl": 6, "transferModes": ["LICENCE"], "confirmedOn": "2026-11-02", "publishedAt": "2026-11-02T03:14:15Z"}]}""";

    private OutcomeExamples() {}
}
