package org.duijie.engine.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duijie.engine.text.MatchText;

/** Demands, outcomes and what professionals said of some of their pairs; the order is that of the files. */
record JudgedFolder(Map<String, MatchText> demands, Map<String, MatchText> outcomes, List<Judgement> judgements) {

    Map<String, List<Judgement>> byDemand() {
        return judgements.stream()
                .collect(Collectors.groupingBy(Judgement::demandId, LinkedHashMap::new, Collectors.toList()));
    }
}
