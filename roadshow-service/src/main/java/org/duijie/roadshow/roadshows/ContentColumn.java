package org.duijie.roadshow.roadshows;

import jakarta.persistence.Converter;
import org.duijie.web.json.JsonColumn;

/** Keeps the content as JSON. */
@Converter
public class ContentColumn extends JsonColumn<RoadshowContent> {
    public ContentColumn() {
        super(RoadshowContent.class);
    }
}
