package org.duijie.matching.pipeline;

import java.util.UUID;
import org.duijie.contracts.demands.DemandWithdrawn;

/** For tests of other features. */
public final class Published {
    private Published() {}

    /** Tells of an outcome and of a demand that it answers; returns the demand's id. */
    public static String fittingPair() {
        Together pair = new Together(UUID.randomUUID(), UUID.randomUUID());
        fittingOutcome(pair);
        fittingDemand(pair);
        return pair.demandId().toString();
    }

    /** Tells of an outcome that answers the demand of its pair. */
    public static void fittingOutcome(Together pair) {
        Events.tell(Events.outcome(
                pair.outcomeId(), 1, "碳化硅功率模块双面散热封装技术 " + mark(pair), "双面银烧结互连，结壳热阻 0.08 K/W。" + mark(pair)));
    }

    /** Tells of a demand that the outcome of its pair answers. */
    public static void fittingDemand(Together pair) {
        Events.tell(Events.demand(
                pair.demandId(), 1, "碳化硅功率模块散热封装 " + mark(pair), "需要双面散热的碳化硅功率模块封装，结壳热阻不高于 0.1 K/W。" + mark(pair)));
    }

    /** Words that no other pair has. */
    private static String mark(Together pair) {
        return "批号" + pair.demandId().toString().substring(0, 8);
    }

    /** The demand of a fitting pair is taken back. */
    public static void withdraw(String demandId) {
        Events.send(new DemandWithdrawn(
                Events.closed(Events.demand(UUID.fromString(demandId), 1, "碳化硅功率模块散热封装", "需要双面散热封装。"))));
    }

    /** A demand and an outcome that nobody would propose for it. */
    public static Together unlikelyPair() {
        UUID demand = UUID.randomUUID();
        UUID outcome = UUID.randomUUID();
        Events.tell(Events.outcome(outcome, 1, "月季鲜切花保鲜剂", "延长月季鲜切花瓶插寿命的保鲜剂。"));
        Events.tell(Events.demand(demand, 1, "离散车间多品种小批量排产软件", "排产耗时不超过 10 分钟，支持插单。"));
        return new Together(demand, outcome);
    }
}
