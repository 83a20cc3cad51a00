package org.duijie.demand.demands;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duijie.contracts.codes.Visibility;
import org.duijie.web.identity.Caller;
import org.duijie.web.paging.PageRequest;

/**
 * Builds the query of a list as one caller may see it. Of another's confidential demand only the summary is known, so
 * only by it can the demand be found.
 */
final class DemandQuery {
    private static final String OPEN = "(d.organisationId = :me or :park = true or d.visibility <> :confidential)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    DemandQuery(Caller caller, DemandFilter filter, PageRequest page) {
        values.put("me", caller.organisationId());
        values.put("park", caller.isPark());
        values.put("shown", DemandVisibility.SHOWN);
        conditions.add("(d.organisationId = :me or d.status in :shown or (:park = true and d.status <> DRAFT))");
        equal("status", filter.status());
        equal("organisationId", filter.organisationId());
        equalWhereOpen("technologyField", filter.technologyField());
        equalWhereOpen("industryCode", filter.industryCode());
        equalWhereOpen("region", filter.region());
        text(filter.text());
        if (page.after() != null) {
            conditions.add("d.id < :after");
            values.put("after", page.after());
        }
    }

    String hql() {
        return "from Demand d where " + String.join(" and ", conditions) + " order by d.id desc";
    }

    Map<String, Object> values() {
        return values;
    }

    private void equal(String field, Object value) {
        if (value != null) {
            conditions.add("d." + field + " = :" + field);
            values.put(field, value);
        }
    }

    private void equalWhereOpen(String field, Object value) {
        if (value != null) {
            equal(field, value);
            open();
        }
    }

    private void open() {
        values.put("confidential", Visibility.CONFIDENTIAL);
        conditions.add(OPEN);
    }

    private void text(String text) {
        if (text != null && !text.isBlank()) {
            String literal = text.toLowerCase(Locale.ROOT)
                    .replace("\\", "\\\\")
                    .replace("%", "\\%")
                    .replace("_", "\\_");
            values.put("text", "%" + literal + "%");
            values.put("confidential", Visibility.CONFIDENTIAL);
            conditions.add("((" + OPEN
                    + " and d.searchText like :text escape '\\') or lower(d.summary) like :text escape '\\')");
        }
    }
}
