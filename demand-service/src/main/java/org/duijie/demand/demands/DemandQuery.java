package org.duijie.demand.demands;

import org.duijie.web.identity.Caller;
import org.duijie.web.paging.ListQuery;
import org.duijie.web.paging.PageRequest;

/**
 * The list as one caller may see it. Of another's confidential demand only the summary is known, so only by it can the
 * demand be found.
 */
final class DemandQuery {
    private static final String OPEN = "(r.organisationId = :me or :park = true or r.visibility <> CONFIDENTIAL)";
    private static final String TEXT = "((" + OPEN + " and r.searchText like :text) or lower(r.summary) like :text)";

    private DemandQuery() {}

    static ListQuery of(Caller caller, DemandFilter filter, PageRequest page) {
        ListQuery query = DemandVisibility.BY_STATUS
                .list("Demand", caller)
                .equal("status", filter.status())
                .equal("organisationId", filter.organisationId())
                .equal("technologyField", filter.technologyField())
                .equal("industryCode", filter.industryCode())
                .equal("region", filter.region())
                .holding(filter.text(), TEXT)
                .after(page);
        return filter.looksInside() ? query.where(OPEN) : query;
    }
}
