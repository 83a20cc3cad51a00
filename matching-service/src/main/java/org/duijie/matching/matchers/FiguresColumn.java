package org.duijie.matching.matchers;

import jakarta.persistence.Converter;
import org.duijie.web.json.JsonColumn;

/** Keeps figures as JSON. */
@Converter
public class FiguresColumn extends JsonColumn<Figures> {
    public FiguresColumn() {
        super(Figures.class);
    }
}
