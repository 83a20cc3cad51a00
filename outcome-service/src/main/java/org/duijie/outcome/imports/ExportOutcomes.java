package org.duijie.outcome.imports;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import org.duijie.imports.Exports;
import org.duijie.imports.RecordColumns;
import org.duijie.outcome.outcomes.Outcome;
import org.duijie.outcome.outcomes.OutcomeFilter;
import org.duijie.outcome.outcomes.Outcomes;
import org.duijie.records.identity.Caller;
import org.duijie.records.queries.Page;
import org.duijie.records.queries.PageRequest;
import org.duijie.tables.Column;

/** The outcomes of a list, as the caller may know of them; a contact in the university's own outcomes alone. */
record ExportOutcomes(Outcomes outcomes, Caller caller, OutcomeFilter filter) implements Exports.Source<Outcome> {
    @Override
    public List<Column> columns() {
        return OutcomeTable.RECORD.and(OutcomeTable.FORM.columns());
    }

    @Override
    public Uni<Page<Outcome>> page(PageRequest page) {
        return outcomes.page(caller, filter, page);
    }

    @Override
    public Map<String, String> cells(Outcome outcome, boolean chinese) {
        var said = new RecordColumns.Said(outcome.id(), outcome.status(), outcome.organisationId());
        var content = outcome.isOwnedBy(caller)
                ? outcome.content()
                : outcome.content().withoutContact();
        return OutcomeTable.RECORD.cells(said, OutcomeTable.FORM.cells(content, chinese), chinese);
    }
}
