package org.duijie.roadshow.roadshows;

import jakarta.persistence.Converter;
import org.duijie.records.json.JsonColumn;
import org.hibernate.annotations.Immutable;

/** Keeps the content as JSON. */
@Converter
@Immutable
public class ContentColumn extends JsonColumn<RoadshowContent> {
    public ContentColumn() {
        super(RoadshowContent.class);
    }
}
