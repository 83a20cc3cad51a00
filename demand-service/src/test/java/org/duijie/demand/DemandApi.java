package org.duijie.demand;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.duijie.testing.Api;

/** The REST door as the people of the stories use it. */
public final class DemandApi {
    public static final String DEMANDS = "/api/v1/demands";

    /** A demand with all that is needed to be submitted. */
    public static final String COMPLETE = """
            {"title": "高精度直流电源输出纹波抑制",
             "summary": "寻求降低直流电源输出纹波的技术方案",
             "description": "现有直流电源在满载时输出纹波为 20 mV，用户要求不大于 5 mV。",
             "indicators": [{"name": "输出纹波", "operator": "LE", "value": 5, "unit": "mV", "mustHave": true}],
             "technologyField": "ELECTRONICS_INFORMATION", "industryCode": "C38",
             "contact": {"name": "示例联系人", "phone": "000-0000-0000"}}
            """;

    private static final Api API = new Api(DEMANDS);

    private DemandApi() {}

    public static RequestSpecification as(String user) {
        return Api.as(user);
    }

    public static String draft(String user, String body) {
        return API.create(user, body);
    }

    public static ValidatableResponse step(String user, String id, String step) {
        return API.step(user, id, step);
    }

    public static String published(String user, String body) {
        String id = draft(user, body);
        step(user, id, "submit").statusCode(200);
        step("park", id, "publish").statusCode(200);
        return id;
    }

    public static ValidatableResponse change(String user, String id, String ifMatch, String patch) {
        return API.change(user, id, ifMatch, patch);
    }

    public static ValidatableResponse read(String user, String id) {
        return API.read(user, id);
    }

    public static List<String> everyPage(String user, String query) {
        return API.everyPage(user, query);
    }

    public static String confidential() {
        return COMPLETE.replace("{\"title\"", "{\"visibility\": \"CONFIDENTIAL\", \"title\"");
    }

    public static Map<String, String> cloudEvent(String type, String subject, long sequence) {
        return Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                java.util.UUID.randomUUID().toString(),
                "ce_type",
                type,
                "ce_source",
                "/matching-service",
                "ce_subject",
                subject,
                "ce_time",
                "2026-11-01T08:00:00Z",
                "ce_sequence",
                Long.toString(sequence));
    }
}
