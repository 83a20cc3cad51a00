package org.duijie.demand.imports;

import jakarta.ws.rs.Path;
import org.duijie.imports.ImportOperations;
import org.duijie.imports.ImportsApi;
import org.duijie.imports.mappings.MappingOperations;

/** {@code /api/v1/demands/imports}, for companies. */
@Path("/api/v1/demands/imports")
class ImportsResource extends ImportsApi {
    ImportsResource(ImportOperations operations, MappingOperations mappings) {
        super(operations, mappings, "demands", DemandTable.FORM);
    }
}
