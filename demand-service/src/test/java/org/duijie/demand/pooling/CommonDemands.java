package org.duijie.demand.pooling;

import static org.duijie.demand.DemandApi.DEMANDS;
import static org.duijie.demand.DemandApi.published;

import org.duijie.testing.Api;

/** Common demands as park and companies make them. */
final class CommonDemands {
    static final Api POOLS = new Api(DEMANDS + "/pools");

    private CommonDemands() {}

    /**
     * A common demand and what is part of it.
     *
     * @param first of {@code company}
     * @param second of {@code company-2}
     */
    record Made(String common, String first, String second) {}

    static Made of(String first, String second) {
        String one = published("company", first);
        String other = published("company-2", second);
        return new Made(pooled(one, other), one, other);
    }

    /** The common demand of two that are there. */
    static String pooled(String one, String other) {
        String pool = POOLS.create("park", request(one, other));
        POOLS.step("company", pool, "consent").statusCode(200);
        POOLS.step("company-2", pool, "consent").statusCode(200);
        return POOLS.step("park", pool, "publish").statusCode(200).extract().path("commonDemandId");
    }

    static String request(String... demands) {
        return """
                {"title": "共性需求", "summary": "多家企业的共同需求", "description": "低纹波电源", "demandIds": ["%s"]}
                """.formatted(String.join("\", \"", demands));
    }
}
