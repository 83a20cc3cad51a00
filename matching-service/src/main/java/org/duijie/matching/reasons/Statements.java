package org.duijie.matching.reasons;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duijie.matching.comparison.ComparedFacts;
import org.duijie.matching.comparison.ComparedIndicator;
import org.duijie.matching.comparison.ComparedMoney;
import org.duijie.matching.comparison.ComparedTrl;
import org.duijie.matching.comparison.SharedCodes;
import org.duijie.matching.comparison.Verdict;
import org.duijie.matching.feedback.Feedback;
import org.duijie.matching.reasons.ReasonsView.Kind;
import org.duijie.matching.reasons.ReasonsView.Statement;

/** The reasons of one pair in words, those about the texts first. */
final class Statements {
    private static final Map<String, Kind> COMPONENTS =
            Map.of("title", Kind.TITLE, "text", Kind.TEXT, "lexical", Kind.LEXICAL);

    private final List<Statement> all = new ArrayList<>();

    List<Statement> all() {
        return List.copyOf(all);
    }

    Statements components(Map<String, Double> components, Map<String, Double> shares) {
        shares.forEach((component, share) -> {
            Kind kind = COMPONENTS.get(component);
            if (kind != null && share > 0) {
                all.add(Wording.statement(
                        kind, Wording.number(components.getOrDefault(component, 0.0)), Wording.percent(share)));
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
        facts.indicators().forEach(this::indicator);
        trl(facts.trl());
        codes(facts.codes());
        money(facts.money());
        return this;
    }

    private void indicator(ComparedIndicator compared) {
        all.add(Wording.judged(
                Kind.INDICATOR,
                compared.verdict(),
                compared.wanted().name(),
                Wording.value(compared.wanted()),
                compared.reached() == null ? "" : Wording.value(compared.reached()),
                compared.missing() == null
                        ? ""
                        : Wording.difference(
                                compared.missing(), compared.wanted().unit())));
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
}
