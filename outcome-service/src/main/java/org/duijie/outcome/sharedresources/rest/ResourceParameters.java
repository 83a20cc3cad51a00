package org.duijie.outcome.sharedresources.rest;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.duijie.contracts.resources.ResourceStatus;
import org.duijie.outcome.sharedresources.ResourceFilter;
import org.duijie.records.queries.SearchTerms;
import org.duijie.records.validation.CodeFormat;
import org.duijie.records.validation.CodeFormats;

/** Query parameters that say which resources are wanted: of the lists and their counts. */
class ResourceParameters {
    /** Where in its life it is. */
    @QueryParam("status")
    ResourceStatus status;

    /** The organisation that shares it. */
    @QueryParam("organisation")
    UUID organisation;

    /** Where it is: GB/T 2260, six digits. */
    @QueryParam("region")
    @CodeFormat(value = CodeFormats.REGION, expected = CodeFormats.REGION_WORDS)
    String region;

    /** Text that its name, its description or a keyword holds; one without anything to see narrows nothing. */
    @QueryParam("q")
    @Size(max = SearchTerms.MAX_LENGTH)
    @CodeFormat(value = SearchTerms.FORM, expected = SearchTerms.FORM_WORDS)
    String text;

    ResourceFilter filter() {
        return new ResourceFilter(status, organisation, region, text);
    }
}
