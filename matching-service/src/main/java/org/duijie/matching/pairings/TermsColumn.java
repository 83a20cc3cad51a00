package org.duijie.matching.pairings;

import jakarta.persistence.Converter;
import java.util.List;
import org.duijie.web.json.JsonColumn;

/** Keeps matched terms as JSON. */
@Converter
public class TermsColumn extends JsonColumn<TermsColumn.Terms> {
    public TermsColumn() {
        super(Terms.class);
    }

    /** Terms, most telling first. */
    public record Terms(List<String> terms) {}
}
