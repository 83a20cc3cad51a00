package org.duijie.outcome.imports;

import jakarta.ws.rs.Path;
import org.duijie.imports.ImportOperations;
import org.duijie.imports.ImportsApi;
import org.duijie.imports.mappings.MappingOperations;

/** {@code /api/v1/outcomes/imports}, for universities. */
@Path("/api/v1/outcomes/imports")
class ImportsResource extends ImportsApi {
    ImportsResource(ImportOperations operations, MappingOperations mappings) {
        super(operations, mappings, "outcomes", OutcomeTable.FORM);
    }
}
