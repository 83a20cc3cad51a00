package org.duijie.demand.demands;

import jakarta.persistence.Converter;
import org.duijie.web.json.JsonColumn;

/** Keeps the content as JSON. */
@Converter
public class ContentColumn extends JsonColumn<DemandContent> {
    public ContentColumn() {
        super(DemandContent.class);
    }
}
