package org.duijie.matching.lookups.teams;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.duijie.engine.scoring.Matcher;
import org.duijie.matching.comparison.ComparedIndicator;
import org.duijie.matching.comparison.MatchIndicators;
import org.duijie.matching.comparison.Matter;
import org.duijie.matching.comparison.Verdict;
import org.duijie.matching.lookups.nearest.Near;
import org.duijie.matching.lookups.teams.TeamView.Kind;
import org.duijie.matching.lookups.teams.TeamView.Need;
import org.duijie.matching.subjects.IndicatorFact;
import org.duijie.matching.subjects.Subject;

/**
 * What a demand needs: its must-have indicators, and the terms of its technology, which are its keywords or, where it has
 * none, the terms that it shares with the nearest outcomes. An indicator weighs as much as three terms.
 */
final class Needs {
    private static final double INDICATOR = 3;
    private static final double TERM = 1;
    private static final int MOST_TERMS = 8;

    private final Matcher matcher;
    private final MatchIndicators indicators;
    private final Subject demand;
    private final Map<Need, Double> weights = new LinkedHashMap<>();
    private final boolean byKeyword;

    Needs(Matcher matcher, MatchIndicators indicators, Subject demand, List<Subject> nearest) {
        this.matcher = matcher;
        this.indicators = indicators;
        this.demand = demand;
        this.byKeyword = !demand.facts().codes().keywords().isEmpty();
        mustHaves().forEach(wanted -> weights.put(new Need(Kind.INDICATOR, wanted.name()), INDICATOR));
        terms(nearest).forEach(term -> weights.put(new Need(Kind.TERM, term), TERM));
    }

    Map<Need, Double> weights() {
        return weights;
    }

    private List<IndicatorFact> mustHaves() {
        return demand.facts().indicators().stream()
                .filter(IndicatorFact::mustHave)
                .toList();
    }

    private List<String> terms(List<Subject> nearest) {
        if (byKeyword) {
            return demand.facts().codes().keywords();
        }
        Map<String, Integer> shared = new LinkedHashMap<>();
        nearest.forEach(outcome -> matcher.matchedTerms(demand.text(), outcome.text())
                .forEach(term -> shared.merge(term, 1, Integer::sum)));
        List<String> terms = new ArrayList<>(shared.keySet());
        terms.sort(Comparator.comparing((String term) -> -shared.get(term)));
        return terms.subList(0, Math.min(MOST_TERMS, terms.size()));
    }

    /** Which of the needs an outcome covers: indicators that it is known to meet, terms that it uses. */
    Set<Need> coveredBy(Near near) {
        Subject outcome = near.subject();
        Matter matter = Matter.of(near.score());
        Set<Need> covered = new LinkedHashSet<>();
        for (ComparedIndicator compared :
                indicators.compare(demand.facts().indicators(), outcome.facts().indicators(), matter)) {
            if (compared.wanted().mustHave() && compared.verdict() == Verdict.MET) {
                covered.add(new Need(Kind.INDICATOR, compared.wanted().name()));
            }
        }
        String text = outcome.text().full().toLowerCase(Locale.ROOT);
        weights.keySet().stream()
                .filter(need -> need.kind() == Kind.TERM)
                .filter(need -> text.contains(need.name().toLowerCase(Locale.ROOT)))
                .forEach(covered::add);
        return covered;
    }
}
