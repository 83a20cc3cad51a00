package org.duijie.matching.pairing;

import java.util.UUID;

/** For tests of other features. */
public final class Published {
    private Published() {}

    /** Tells of an outcome and of a demand that it answers; returns the demand's id. */
    public static String fittingPair() {
        String mark = "批号" + UUID.randomUUID().toString().substring(0, 8);
        UUID demand = UUID.randomUUID();
        Events.tell(Events.outcome(UUID.randomUUID(), 1, "碳化硅功率模块双面散热封装技术 " + mark, "双面银烧结互连，结壳热阻 0.08 K/W。" + mark));
        Events.tell(Events.demand(demand, 1, "碳化硅功率模块散热封装 " + mark, "需要双面散热的碳化硅功率模块封装，结壳热阻不高于 0.1 K/W。" + mark));
        return demand.toString();
    }
}
