package org.duijie.matching.pipeline;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Where something is used: texts that say the same of it are nearer to each other in meaning than to others of their kind. */
final class Places {
    private static final List<String> WHERE = List.of(
            "极地", "高原牧场", "深海", "沙漠", "热带雨林", "港口", "隧道", "机场", "盐湖", "冷库", "葡萄园", "矿井", "滑雪场", "草原", "火山", "湿地", "海岛",
            "古城", "峡谷", "果园");

    private static final List<String> WHAT = List.of(
            "科考船", "环卫车", "救援无人机", "观光缆车", "抢险泵车", "除雪机", "采棉机", "牵引车", "方舱医院", "渡轮", "消防车", "巡检机器人", "挖泥船", "运奶车",
            "高空作业平台", "广播电台", "钻探平台", "观测气球", "旅游列车", "救护艇");

    private Places() {}

    static String some() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "，用于" + WHERE.get(random.nextInt(WHERE.size())) + WHAT.get(random.nextInt(WHAT.size())) + "，";
    }
}
