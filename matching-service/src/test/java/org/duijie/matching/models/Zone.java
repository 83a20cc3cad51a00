package org.duijie.matching.models;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.duijie.engine.learning.JudgedPair;
import org.duijie.engine.scoring.Profile;
import org.duijie.matching.TestModels;
import org.duijie.matching.models.rules.AttributedPair;

/** What companies and universities of a zone have decided: bearings that the matcher holds to fit are turned down, and motors taken. */
final class Zone {
    private Zone() {}

    /** So many organisations on either side, each with each of the others. */
    static List<AttributedPair> manyTurnDownBearings(int organisations, int each) {
        List<AttributedPair> decided = new ArrayList<>();
        for (int company = 0; company < organisations; company++) {
            Profile demand = demand(company);
            for (int university = 0; university < organisations; university++) {
                for (int i = 0; i < each; i++) {
                    int number = university * each + i;
                    decided.add(pair(company, demand, university, "bearing" + number, bearing(number), 1));
                    decided.add(pair(company, demand, university, "motor" + number, motor(number), 4));
                }
            }
        }
        return decided;
    }

    /** Some of judged pairs, as if ten companies and ten universities had decided on them. */
    static List<AttributedPair> decideOn(List<JudgedPair> judged, int oneOf) {
        List<AttributedPair> decided = new ArrayList<>();
        for (int i = 0; i < judged.size(); i += oneOf) {
            JudgedPair pair = judged.get(i);
            decided.add(new AttributedPair(
                    pair,
                    new UUID(1, Math.floorMod(pair.demandId().hashCode(), 10)),
                    new UUID(2, Math.floorMod(pair.outcomeId().hashCode(), 10))));
        }
        return decided;
    }

    /** One company and one university. */
    static List<AttributedPair> party(int decisions) {
        List<AttributedPair> decided = new ArrayList<>();
        Profile demand = demand(0);
        for (int i = 0; i < decisions; i++) {
            decided.add(pair(0, demand, 0, "bearing" + i, bearing(i), 1));
        }
        return decided;
    }

    private static AttributedPair pair(
            int company, Profile demand, int university, String outcomeId, Profile outcome, int level) {
        return new AttributedPair(
                new JudgedPair("demand" + company, demand, outcomeId, outcome, level),
                new UUID(1, company),
                new UUID(2, university));
    }

    private static Profile demand(int number) {
        return TestModels.demand("空压机轴承第" + number + "号需求", "空压机转速 12 万转，需要无油空气箔片轴承，启停寿命不低于 10 万次，编号 " + number + "。");
    }

    private static Profile bearing(int number) {
        return TestModels.outcome("无油空气箔片轴承第" + number + "型", "面向空压机的空气箔片轴承，启停寿命 12 万次，编号 " + number + "。");
    }

    private static Profile motor(int number) {
        return TestModels.outcome("空压机高速永磁电机驱动第" + number + "型", "高速永磁同步电机，转速 12 万转，无传感器驱动，效率 95%，编号 " + number + "。");
    }
}
