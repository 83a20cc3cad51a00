package org.duijie.demand.demands;

import io.smallrye.mutiny.Uni;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duijie.records.identity.Caller;
import org.duijie.records.queries.Counts;
import org.duijie.records.queries.ListQuery;
import org.duijie.records.queries.PageRequest;

/**
 * The list as one caller may see it. Of another's confidential demand only the summary is known, so only by it can the
 * demand be found, sorted and counted; by the park, too, since what a search tells of the rest would be read unnoted.
 */
final class DemandQuery {
    private static final String OPEN = "(r.organisationId = :me or r.visibility <> CONFIDENTIAL)";
    private static final String TEXT = "((" + OPEN + " and r.searchText like :text) or r.searchSummary like :text)";
    private static final String TRL = "(case when " + OPEN + " then coalesce(r.wantedTrl, 0) else 0 end)";

    /** What everybody may know of a demand that is shown. */
    private static final List<Counts.Filter> OUTSIDE =
            List.of(new Counts.Filter("status", "r.status"), new Counts.Filter("organisation", "r.organisationId"));

    private static final List<Counts.Filter> INSIDE = List.of(
            new Counts.Filter("technologyField", "r.technologyField"),
            new Counts.Filter("industryCode", "i", "join lateral unnest(r.industries) i"),
            new Counts.Filter("emergingIndustryCode", "r.emergingIndustryCode"),
            new Counts.Filter("ipcCode", "i", "join lateral unnest(r.classes) i"),
            Counts.Filter.upTo("trl", "coalesce(r.wantedTrl, 0)"),
            Counts.Filter.within("region", "r.region"));

    private DemandQuery() {}

    static ListQuery page(Caller caller, DemandFilter filter, PageRequest page) {
        return sorted(narrowed(caller, filter), filter.sort()).after(page);
    }

    /** By the name of the filter, by value. */
    static Uni<Map<String, Map<String, Long>>> counts(Caller caller, DemandFilter filter) {
        return Counts.of(narrowed(caller, filter), OUTSIDE)
                .flatMap(outside -> Counts.of(narrowed(caller, filter).where(OPEN), INSIDE)
                        .map(inside -> {
                            Map<String, Map<String, Long>> all = new LinkedHashMap<>(outside);
                            all.putAll(inside);
                            return all;
                        }));
    }

    private static ListQuery sorted(ListQuery query, DemandFilter.DemandSort sort) {
        return switch (sort == null ? DemandFilter.DemandSort.NEWEST : sort) {
            case NEWEST -> query;
            case TRL -> query.sorted(TRL);
            case VALID_UNTIL -> query.sortedUp("coalesce(r.validUntil, date 9999-12-31)");
        };
    }

    private static ListQuery narrowed(Caller caller, DemandFilter filter) {
        DemandFilter.Codes codes = filter.codes();
        ListQuery query = DemandVisibility.list(caller)
                .equal("status", filter.status())
                .equal("organisationId", filter.organisationId())
                .equal("technologyField", codes.technologyField())
                .equal("emergingIndustryCode", codes.emergingIndustry())
                .narrow("array_contains(r.industries, :industry)", "industry", codes.industry())
                .narrow("array_contains(r.classes, :ipcClass)", "ipcClass", codes.ipc())
                .narrow("(r.wantedTrl is null or r.wantedTrl <= :trl)", "trl", filter.trl())
                .within(filter.region())
                .searching(filter.text(), TEXT);
        return filter.looksInside() ? query.where(OPEN) : query;
    }
}
