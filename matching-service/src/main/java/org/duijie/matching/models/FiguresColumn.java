package org.duijie.matching.models;

import jakarta.persistence.Converter;
import org.duijie.records.json.JsonColumn;
import org.hibernate.annotations.Immutable;

/** Keeps figures as JSON. */
@Converter
@Immutable
public class FiguresColumn extends JsonColumn<Figures> {
    public FiguresColumn() {
        super(Figures.class);
    }
}
