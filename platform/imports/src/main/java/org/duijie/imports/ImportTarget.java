package org.duijie.imports;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duijie.imports.forms.TableForm;
import org.duijie.tables.Column;

/**
 * What a service takes from files.
 *
 * @param <C> content of its records
 */
public interface ImportTarget<C> {
    /** How a row is written. */
    TableForm<C> form();

    /** How a row says which record it is. */
    RecordColumns record();

    /** All that a row may say. */
    default List<Column> columns() {
        return record().and(form().columns());
    }

    /** The table that the records are in; it has the columns {@code id}, {@code organisation_id} and {@code content_hash}. */
    String table();

    /** What the MD5 sum in {@code content_hash} is of: two records of which it is the same say the same. */
    String sameness(C content);

    /** @throws org.duijie.records.problems.ProblemException {@code invalid}, naming all that is wrong */
    void check(C content);

    /** Keeps new drafts, in the transaction at hand. */
    Uni<Void> keep(List<Draft<C>> drafts);

    /** A record to be. */
    record Draft<C>(UUID id, UUID organisationId, C content, Instant madeAt) {}
}
