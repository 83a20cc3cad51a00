package org.duijie.training;

import java.util.List;
import org.duijie.training.corpus.Family;

/** Short families of two demands and two outcomes. */
public final class TestFamilies {
    private TestFamilies() {}

    public static Family pumps(String name) {
        return family(name, "水泵一开就抖", "水泵漏水滴个不停", "转子动平衡在线校正", "机械密封端面修复", List.of(List.of(4, 1), List.of(1, 4)));
    }

    public static Family hay(String name) {
        return family(name, "草捆里头发热发霉", "草捆散开绳子断", "打捆前水分在线监测", "双结打结器与绳张力控制", List.of(List.of(3, 1), List.of(2, 4)));
    }

    private static Family family(
            String name,
            String demand,
            String otherDemand,
            String outcome,
            String otherOutcome,
            List<List<Integer>> levels) {
        return new Family(
                name,
                "zh",
                List.of(
                        new Family.Demand(name + "-d1", demand, demand + "，求办法。"),
                        new Family.Demand(name + "-d2", otherDemand, otherDemand + "，求办法。")),
                List.of(
                        new Family.Outcome(name + "-o1", outcome, outcome + "，已在现场使用。"),
                        new Family.Outcome(name + "-o2", otherOutcome, otherOutcome + "，已在现场使用。")),
                levels,
                List.of(),
                null);
    }
}
