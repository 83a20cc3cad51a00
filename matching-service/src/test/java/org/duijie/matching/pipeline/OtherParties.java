package org.duijie.matching.pipeline;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.roadshows.MeetingStatus;
import org.duijie.testing.EventProbe;

/**
 * For tests of other features: companies and universities that have nothing to do with one another, each two with a demand and
 * the outcome that answers it in other words.
 */
public final class OtherParties {
    private static final List<Topic> TOPICS = List.of(
            new Topic(
                    "螺杆空压机余热回收",
                    "车间空压机冷却水白白排掉，希望把余热用来加热员工洗浴水，要求出水不低于 55 摄氏度。",
                    "喷油螺杆机组热能梯级利用装置",
                    "以板式换热与热泵耦合回收压缩热，制取 60 摄氏度生活热水。"),
            new Topic(
                    "铝合金压铸件气孔多",
                    "变速箱壳体压铸后机加工面总有气孔，废品率百分之八，希望降到百分之二以下。",
                    "高真空压铸与局部增压工艺",
                    "型腔真空度 50 毫巴，配合局部挤压，壳体类铸件气孔率显著下降。"),
            new Topic(
                    "养殖废水氨氮超标",
                    "对虾养殖尾水氨氮常年超标，夏季尤其严重，希望用占地小的办法处理达标。",
                    "硝化细菌固定化填料与尾水循环处理",
                    "包埋硝化菌的悬浮填料，水力停留 4 小时，氨氮去除率百分之九十。"),
            new Topic(
                    "冷库夜间用电负荷转移",
                    "冷库电费高，希望利用夜间低谷电把冷量存起来白天用，库温波动不超过 2 度。",
                    "相变蓄冷板及其控制方法",
                    "零下 21 度共晶盐蓄冷板，夜间蓄冷，白天释放，库温波动 1.5 度。"),
            new Topic(
                    "布匹瑕疵靠人眼看",
                    "坯布检验全靠女工用眼看，漏检多，希望用相机自动找断经、断纬和油污。",
                    "织物表面瑕疵在线视觉检测系统",
                    "线阵相机与小样本学习网络，检出断经断纬油污，速度每分钟 60 米。"),
            new Topic("锅炉烟气脱硝氨逃逸", "燃气锅炉改造后氨逃逸偏高，尾部结垢，希望控制喷氨量。", "基于模型预测的喷氨优化控制", "用神经网络预测出口氮氧化物，分区喷氨，氨逃逸降到百万分之二。"));

    private final EventProbe pairings;
    private final List<Together> pairs;
    private final List<UUID> companies;

    public OtherParties(EventProbe pairings) {
        this.pairings = pairings;
        this.pairs = TOPICS.stream()
                .map(topic -> new Together(UUID.randomUUID(), UUID.randomUUID()))
                .toList();
        this.companies = TOPICS.stream().map(topic -> UUID.randomUUID()).toList();
    }

    /** Tells of all of them; every right pair is proposed afterwards. */
    public void tell() {
        IntStream.range(0, pairs.size()).forEach(this::tell);
        pairs.forEach(pair -> pairings.awaitEvents(
                event -> Scene.PROPOSED.equals(event.type())
                        && pair.demandId()
                                .toString()
                                .equals(event.json().at("/pairing/demandId").asText())
                        && pair.outcomeId()
                                .toString()
                                .equals(event.json().at("/pairing/outcomeId").asText()),
                1,
                Scene.SOON));
    }

    private void tell(int i) {
        Topic topic = TOPICS.get(i);
        Together pair = pairs.get(i);
        Events.tell(Events.outcome(pair.outcomeId(), 1, topic.offered, topic.how, UUID.randomUUID()));
        Events.tell(Variants.of(
                Events.demand(pair.demandId(), 1, topic.wanted, topic.why), companies.get(i), Visibility.PLATFORM));
    }

    public List<Together> pairs() {
        return pairs;
    }

    /** Whose the demands are. */
    public List<UUID> companies() {
        return companies;
    }

    /** Each two meet: that they do fit is known from then on. */
    public void meet(long sequence, MeetingStatus status) {
        pairs.forEach(pair -> pair.meeting(sequence, status));
    }

    private record Topic(String wanted, String why, String offered, String how) {}
}
