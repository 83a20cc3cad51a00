package org.duijie.demand.imports;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.DemandContent;
import org.duijie.demand.demands.Demands;
import org.duijie.demand.intake.ContentCheck;
import org.duijie.demand.refinement.DemandVersions;
import org.duijie.imports.ImportTarget;
import org.duijie.imports.RecordColumns;
import org.duijie.imports.forms.TableForm;

/** Makes drafts of rows. */
@ApplicationScoped
class ImportDemands implements ImportTarget<DemandContent> {
    /** As in the column's definition: how a demand came does not make it another. */
    private static final Pattern SOURCE = Pattern.compile("\"source\":\"[A-Z_]+\"");

    private final ContentCheck check;
    private final Demands demands;
    private final DemandVersions versions;

    ImportDemands(ContentCheck check, Demands demands, DemandVersions versions) {
        this.check = check;
        this.demands = demands;
        this.versions = versions;
    }

    @Override
    public TableForm<DemandContent> form() {
        return DemandTable.FORM;
    }

    @Override
    public RecordColumns record() {
        return DemandTable.RECORD;
    }

    @Override
    public String table() {
        return "demand";
    }

    @Override
    public String sameness(DemandContent content) {
        return SOURCE.matcher(DemandTable.FORM.written(content)).replaceFirst("");
    }

    @Override
    public void check(DemandContent content) {
        check.check(content);
    }

    @Override
    public Uni<Void> keep(List<Draft<DemandContent>> drafts) {
        List<Demand> made = drafts.stream()
                .map(draft -> Demand.draft(draft.id(), draft.organisationId(), draft.content(), draft.madeAt()))
                .toList();
        return demands.persist(made).chain(() -> versions.noteNew(made));
    }
}
