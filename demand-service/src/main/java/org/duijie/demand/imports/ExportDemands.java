package org.duijie.demand.imports;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duijie.demand.access.Disclosures;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.DemandFilter;
import org.duijie.demand.demands.Demands;
import org.duijie.imports.Exports;
import org.duijie.imports.RecordColumns;
import org.duijie.records.identity.Caller;
import org.duijie.records.queries.Page;
import org.duijie.records.queries.PageRequest;
import org.duijie.tables.Column;

/**
 * The demands of a list, as the caller may know of them: of another's confidential demand no more than the summary, but to
 * the park all of it, which is noted for each of them; and a contact in the company's own demands alone.
 */
record ExportDemands(Demands demands, Disclosures disclosures, Caller caller, DemandFilter filter)
        implements Exports.Source<Demand> {
    private static final Set<String> CLOSED = Set.of("summary", "visibility");

    @Override
    public List<Column> columns() {
        return DemandTable.RECORD.and(DemandTable.FORM.columns());
    }

    @Override
    public Uni<Page<Demand>> page(PageRequest page) {
        return Panache.withTransaction(
                () -> demands.page(caller, filter, page).call(found -> disclosures.noteInside(found.items(), caller)));
    }

    @Override
    public Map<String, String> cells(Demand demand, boolean chinese) {
        boolean own = demand.isOwnedBy(caller);
        Map<String, String> cells =
                DemandTable.FORM.cells(own ? demand.content() : demand.content().withoutContact(), chinese);
        boolean whole = demand.isInside(caller) || demand.isReadUnnotedBy(caller);
        var said = new RecordColumns.Said(demand.id(), demand.status(), demand.organisationId());
        return DemandTable.RECORD.cells(said, whole ? cells : summaryOf(cells), chinese);
    }

    private static Map<String, String> summaryOf(Map<String, String> cells) {
        return cells.entrySet().stream()
                .filter(cell -> CLOSED.contains(cell.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
