package org.duijie.outcome.imports;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.duijie.imports.ImportTarget;
import org.duijie.imports.RecordColumns;
import org.duijie.imports.forms.TableForm;
import org.duijie.outcome.outcomes.Outcome;
import org.duijie.outcome.outcomes.OutcomeContent;
import org.duijie.outcome.outcomes.Outcomes;
import org.duijie.records.validation.Validation;

/** Makes drafts of rows. */
@ApplicationScoped
class ImportOutcomes implements ImportTarget<OutcomeContent> {
    private final Validation validation;
    private final Outcomes outcomes;

    ImportOutcomes(Validation validation, Outcomes outcomes) {
        this.validation = validation;
        this.outcomes = outcomes;
    }

    @Override
    public TableForm<OutcomeContent> form() {
        return OutcomeTable.FORM;
    }

    @Override
    public RecordColumns record() {
        return OutcomeTable.RECORD;
    }

    @Override
    public String table() {
        return "outcome";
    }

    @Override
    public String sameness(OutcomeContent content) {
        return OutcomeTable.FORM.written(content);
    }

    @Override
    public void check(OutcomeContent content) {
        validation.check(content);
    }

    @Override
    public Uni<Void> keep(List<Draft<OutcomeContent>> drafts) {
        return outcomes.persist(drafts.stream()
                .map(draft -> Outcome.draft(draft.id(), draft.organisationId(), draft.content(), draft.madeAt())));
    }
}
