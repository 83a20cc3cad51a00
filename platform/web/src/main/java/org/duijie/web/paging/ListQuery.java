package org.duijie.web.paging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Builds the HQL of a list, newest first; the entity is called {@code r}. A filter that is null narrows nothing. */
public final class ListQuery {
    private final String entity;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    public ListQuery(String entity) {
        this.entity = entity;
    }

    public ListQuery where(String condition) {
        conditions.add(condition);
        return this;
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
     * Narrows to what holds a text, in whatever case.
     *
     * @param condition names the pattern {@code :text} after {@code like}
     */
    public ListQuery holding(String text, String condition) {
        if (text == null || text.isBlank()) {
            return this;
        }
        String literal = text.toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return where(condition.replace(":text", ":text escape '\\'")).with("text", "%" + literal + "%");
    }

    public ListQuery after(PageRequest page) {
        return page.after() == null ? this : where("r.id < :after").with("after", page.after());
    }

    public String hql() {
        String narrowed = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return "from " + entity + " r" + narrowed + " order by r.id desc";
    }

    public Map<String, Object> values() {
        return Map.copyOf(values);
    }
}
