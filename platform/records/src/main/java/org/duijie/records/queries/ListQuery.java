package org.duijie.records.queries;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Builds the HQL of a list, newest first unless it is told otherwise; the entity is called {@code r}. A filter that is null narrows nothing. */
public final class ListQuery {
    private final String entity;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private String access;
    private String sortKey;
    private boolean upwards;

    public ListQuery(String entity) {
        this.entity = entity;
    }

    public ListQuery where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Narrows to what the caller may know of: by no other record does a page begin either, or its place would tell of it. */
    public ListQuery known(String condition) {
        access = condition;
        return where(condition);
    }

    /** Gives a named parameter of the conditions its value. */
    public ListQuery with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    public ListQuery equal(String field, Object value) {
        return narrow("r." + field + " = :" + field, field, value);
    }

    /** Narrows by a condition on one value; the condition names it {@code :name}. */
    public ListQuery narrow(String condition, String name, Object value) {
        return value == null ? this : where(condition).with(name, value);
    }

    /**
     * Narrows to what holds all words of a text, wherever they stand: by their {@link SearchTerms} in {@code searchTerms}, then
     * by looking at {@code searchText}.
     */
    public ListQuery searching(String text) {
        return searching(text, "r.searchText like :text");
    }

    /**
     * As {@link #searching(String)}, looking at something else than {@code searchText}.
     *
     * @param condition names the pattern {@code :text} after {@code like}; what it looks at is a {@link FoldedText}, and part of
     *     what {@code searchTerms} was made of
     */
    public ListQuery searching(String text, String condition) {
        String[] words = text == null ? new String[0] : FoldedText.words(text);
        String[] terms = Arrays.stream(words)
                .map(SearchTerms::within)
                .flatMap(Arrays::stream)
                .distinct()
                .toArray(String[]::new);
        if (terms.length > 0) {
            where("array_includes(r.searchTerms, :terms)").with("terms", terms);
        }
        for (int place = 0; place < words.length; place++) {
            String name = "text" + place;
            where(condition.replace(":text", ":" + name + " escape '\\'"))
                    .with(name, "%" + literal(words[place]) + "%");
        }
        return this;
    }

    private static String literal(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** Narrows to a region and those within it (GB/T 2260): the province 330000 holds the city 330500 and its districts. */
    public ListQuery within(String region) {
        if (region == null) {
            return this;
        }
        String whole = region.replaceFirst("(00){1,2}$", "");
        return where("r.region like :region").with("region", whole + "%");
    }

    /**
     * Sorts by a key from the highest on, and the newest first where it is the same; null sorts by newness alone.
     *
     * @param key an expression of {@code r} that is never null
     */
    public ListQuery sorted(String key) {
        sortKey = key;
        return this;
    }

    /** Sorts by a key from the lowest on, and the oldest first where it is the same; the key as of {@link #sorted}. */
    public ListQuery sortedUp(String key) {
        upwards = true;
        return sorted(key);
    }

    /** Goes on behind the last record of the page before; call it after {@link #sorted}. */
    public ListQuery after(PageRequest page) {
        if (page.after() == null) {
            return this;
        }
        if (sortKey == null) {
            return where("r.id < :after").with("after", page.after());
        }
        String last = sortKey.replace("r.", "c.");
        String beyond = upwards ? " > " : " < ";
        String known = access == null ? "" : access.replace("r.", "c.") + " and ";
        return where("exists (select 1 from " + entity + " c where c.id = :after and " + known + "(" + sortKey + beyond
                        + last + " or " + sortKey + " = " + last + " and r.id" + beyond + "c.id))")
                .with("after", page.after());
    }

    /**
     * How many records have each value of an expression, the most frequent first.
     *
     * @param source where the expression comes from besides {@code r}, such as a join; or empty
     */
    public String countsHql(String expression, String source) {
        return "select " + expression + ", count(*) from " + entity + " r " + source + " where "
                + String.join(" and ", conditions) + " and " + expression + " is not null group by " + expression
                + " order by count(*) desc, " + expression;
    }

    public String hql() {
        String narrowed = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        String direction = upwards ? " asc" : " desc";
        String order = sortKey == null ? "" : sortKey + direction + ", ";
        return "from " + entity + " r" + narrowed + " order by " + order + "r.id" + direction;
    }

    public Map<String, Object> values() {
        return Map.copyOf(values);
    }
}
