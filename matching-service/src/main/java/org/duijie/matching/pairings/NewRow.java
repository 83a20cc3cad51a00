package org.duijie.matching.pairings;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Objects;
import org.duijie.contracts.pairings.Pairing;
import org.duijie.matching.pairings.PairingDiff.Proposal;

/** A pairing that was just proposed as a row of its table, for writing many in one statement. */
final class NewRow {
    private static final ComponentsColumn COMPONENTS = new ComponentsColumn();
    private static final TermsColumn TERMS = new TermsColumn();
    private static final DecisionsColumn DECISIONS = new DecisionsColumn();
    private static final SummaryColumn SUMMARY = new SummaryColumn();
    private static final ToldColumn TOLD = new ToldColumn();

    private NewRow() {}

    /** Its columns by name. Nobody has decided yet, and nothing has changed since it was proposed. */
    static JsonObject of(Proposal proposal) {
        Pairing proposed = proposal.state();
        JsonObject row = new JsonObject()
                .put("id", proposed.id().toString())
                .put("version", proposed.version())
                .put("demand_id", proposed.demandId().toString())
                .put("demand_version", proposed.demandVersion())
                .put("demand_title", proposed.demandTitle())
                .put("demand_organisation_id", proposed.demandOrganisationId().toString())
                .put("demand_members", new JsonArray(proposal.pairing().demandMembers()))
                .put("outcome_id", proposed.outcomeId().toString())
                .put("outcome_version", proposed.outcomeVersion())
                .put("outcome_title", proposed.outcomeTitle())
                .put("outcome_organisation_id", proposed.outcomeOrganisationId().toString())
                .put("score", proposed.score())
                .put("level", proposed.level().name())
                .put(
                        "components",
                        COMPONENTS.convertToDatabaseColumn(new ComponentsColumn.Components(proposed.components())))
                .put("matched_terms", TERMS.convertToDatabaseColumn(new TermsColumn.Terms(proposed.matchedTerms())))
                .put("matcher_version", proposed.matcherVersion())
                .put("state", proposed.state().name())
                .put("decisions", DECISIONS.convertToDatabaseColumn(PairingDecisions.NONE))
                .put("due_at", Objects.toString(proposed.dueAt(), null))
                .put("overdue", false)
                .put("proposed_at", proposed.proposedAt().toString())
                .put("updated_at", proposed.proposedAt().toString())
                .put(
                        "summary",
                        SUMMARY.convertToDatabaseColumn(proposal.scored().what().summary()))
                .put("kept", proposal.pairing().isKept() ? Boolean.TRUE : null);
        StoredTold told = proposal.pairing().told();
        return told == null
                ? row
                : row.put("told", TOLD.convertToDatabaseColumn(told.state()))
                        .put("told_score", told.score())
                        .put("told_level", told.level().name())
                        .put("told_state", told.pairingState().name());
    }
}
