package org.duijie.matching.lookups.reasons;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duijie.engine.feedback.Feedback;
import org.duijie.matching.comparison.ComparedFacts;
import org.duijie.matching.comparison.ComparedFreshness;
import org.duijie.matching.comparison.ComparedIndicator;
import org.duijie.matching.comparison.ComparedMoney;
import org.duijie.matching.comparison.ComparedRegion;
import org.duijie.matching.comparison.ComparedTrl;
import org.duijie.matching.comparison.SharedCodes;
import org.duijie.matching.comparison.Verdict;
import org.duijie.matching.lookups.reasons.ReasonsView.Kind;
import org.duijie.matching.lookups.reasons.ReasonsView.SharesOf;
import org.duijie.matching.lookups.reasons.ReasonsView.Statement;

/** The reasons of one pair in words, those about the texts first. */
final class Statements {
    private static final Map<String, Kind> OF_TEXTS = Map.of(
            "title", Kind.TITLE,
            "text", Kind.TEXT,
            "passages", Kind.PASSAGES,
            "lexical", Kind.LEXICAL,
            "outcomeText", Kind.OUTCOME_TEXT,
            "judgements", Kind.JUDGEMENTS);

    private final ScoreShares shares;
    private final List<Statement> all = new ArrayList<>();

    Statements(ScoreShares shares) {
        this.shares = shares;
    }

    List<Statement> all() {
        return List.copyOf(all);
    }

    /** Whose the shares are, where it is not simply the shipped matcher's word. */
    Statements version(String judged, String shipped) {
        if (shares.of() != SharesOf.SHIPPED) {
            all.add(Wording.of(Kind.VERSION, Kind.VERSION + "." + shares.of(), judged, shipped));
        }
        return this;
    }

    Statements components(Map<String, Double> components) {
        shares.parts().forEach((name, part) -> {
            Kind kind = OF_TEXTS.get(name);
            if (kind != null && part.share() > 0) {
                all.add(Wording.weighed(
                        kind, kind.name(), shares.of(), part, Wording.number(components.getOrDefault(name, 0.0))));
            }
        });
        double feedback = components.getOrDefault("feedback", Feedback.NONE);
        if (feedback < Feedback.NONE) {
            all.add(Wording.statement(Kind.FEEDBACK, Wording.number(feedback)));
        }
        return this;
    }

    Statements terms(List<String> terms) {
        if (!terms.isEmpty()) {
            all.add(Wording.statement(Kind.TERMS, String.join("、", terms)));
        }
        return this;
    }

    Statements facts(ComparedFacts facts) {
        shares.parts().forEach((name, part) -> {
            if (!OF_TEXTS.containsKey(name)) {
                all.add(Wording.weighed(Kind.FACTS, Kind.FACTS + "." + name, shares.of(), part));
            }
        });
        facts.indicators().forEach(this::indicator);
        trl(facts.trl());
        codes(facts.codes());
        money(facts.money());
        region(facts.region());
        freshness(facts.freshness());
        return this;
    }

    private void indicator(ComparedIndicator compared) {
        all.add(Wording.indicator(compared));
    }

    private void trl(ComparedTrl trl) {
        if (trl.bothSay()) {
            Verdict verdict = trl.missingSteps() == 0 ? Verdict.MET : Verdict.GAP;
            all.add(Wording.judged(Kind.TRL, verdict, trl.wanted(), trl.reached(), trl.missingSteps()));
        }
    }

    private void codes(SharedCodes codes) {
        if (!codes.industries().isEmpty()) {
            all.add(Wording.statement(Kind.INDUSTRY, String.join(", ", codes.industries())));
        }
        if (!codes.ipc().isEmpty()) {
            all.add(Wording.statement(Kind.IPC, String.join(", ", codes.ipc())));
        }
    }

    private void money(ComparedMoney money) {
        if (money.verdict() != Verdict.UNKNOWN) {
            boolean gap = money.verdict() == Verdict.GAP;
            all.add(Wording.judged(
                    Kind.MONEY,
                    money.verdict(),
                    gap ? String.valueOf(money.budget().max()) : "",
                    gap ? String.valueOf(money.price().min()) : ""));
        }
    }

    private void region(ComparedRegion region) {
        if (region.nearness() != ComparedRegion.Nearness.UNKNOWN) {
            all.add(Wording.of(Kind.REGION, Kind.REGION + "." + region.nearness(), region.wanted(), region.offered()));
        }
    }

    private void freshness(ComparedFreshness freshness) {
        if (freshness.fadedQuarters() > 0) {
            all.add(Wording.statement(Kind.FRESHNESS, freshness.confirmedOn().toString()));
        }
    }
}
