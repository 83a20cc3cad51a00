package org.duijie.outcome;

import org.duijie.testing.Api;

/** The REST door as the people of the stories use it. */
public final class OutcomeApi {
    public static final String PATH = "/api/v1/outcomes";
    public static final Api OUTCOMES = new Api(PATH);
    public static final String TITLE = "碳化硅功率模块三维低电感封装";

    /** An outcome with all that can be said of it. */
    public static final String COMPLETE = """
            {"title": "碳化硅功率模块三维低电感封装",
             "abstract": "提出三维叠层换流回路，研制 1200 V/400 A 模块，换流回路电感低至 6.5 nH。",
             "innovationPoints": ["三维叠层换流回路结构", "源极电感对称布局"],
             "indicators": [
               {"name": "换流回路电感", "operator": "LE", "value": 6.5, "unit": "nH", "evidence": "第三方检测报告"},
               {"name": "结温", "operator": "BETWEEN", "value": -40, "upperValue": 175, "unit": "℃"}],
             "applicationIndustries": ["C38"], "keywords": ["碳化硅", "功率模块"], "trl": 6,
             "ipRights": [{"type": "INVENTION_PATENT", "number": "ZL209910000001.8", "status": "GRANTED",
                           "holder": "示例大学", "pledged": true}],
             "ipcCodes": ["H01L 25/07"], "transferModes": ["LICENCE", "EQUITY"],
             "price": {"amount": 1200000}, "team": {"lead": "示例甲", "members": ["示例乙", "示例丙"]},
             "awards": ["示例奖"], "registrationNumber": "9992026Y0001", "visibility": "PUBLIC"}
            """;

    private OutcomeApi() {}

    public static String draft(String user) {
        return OUTCOMES.create(user, COMPLETE);
    }

    public static String published(String user) {
        return published(user, COMPLETE);
    }

    public static String published(String user, String body) {
        String id = OUTCOMES.create(user, body);
        OUTCOMES.step(user, id, "publish").statusCode(200);
        return id;
    }
}
