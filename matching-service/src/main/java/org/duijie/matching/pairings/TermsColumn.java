package org.duijie.matching.pairings;

import jakarta.persistence.Converter;
import java.util.List;
import org.duijie.records.json.JsonColumn;
import org.hibernate.annotations.Immutable;

/** Keeps matched terms as JSON. */
@Converter
@Immutable
public class TermsColumn extends JsonColumn<TermsColumn.Terms> {
    public TermsColumn() {
        super(Terms.class);
    }

    /** Terms, most telling first. */
    public record Terms(List<String> terms) {}
}
