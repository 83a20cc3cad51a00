package org.duijie.outcome.imports;

import jakarta.ws.rs.Path;
import org.duijie.imports.ImportOperations;
import org.duijie.imports.ImportsApi;

/** {@code /api/v1/outcomes/imports}, for universities. */
@Path("/api/v1/outcomes/imports")
class ImportsResource extends ImportsApi {
    ImportsResource(ImportOperations operations) {
        super(operations, "outcomes", OutcomeTable.FORM);
    }
}
