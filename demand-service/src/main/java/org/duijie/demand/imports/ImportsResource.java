package org.duijie.demand.imports;

import jakarta.ws.rs.Path;
import org.duijie.imports.ImportOperations;
import org.duijie.imports.ImportsApi;

/** {@code /api/v1/demands/imports}, for companies. */
@Path("/api/v1/demands/imports")
class ImportsResource extends ImportsApi {
    ImportsResource(ImportOperations operations) {
        super(operations, "demands", DemandTable.FORM);
    }
}
