package org.duijie.outcome.outcomes;

import jakarta.persistence.Converter;
import org.duijie.web.json.JsonColumn;

/** Keeps the content as JSON. */
@Converter
public class ContentColumn extends JsonColumn<OutcomeContent> {
    public ContentColumn() {
        super(OutcomeContent.class);
    }
}
