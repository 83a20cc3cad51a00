package org.duijie.matching.models;

import jakarta.persistence.Converter;
import org.duijie.records.json.JsonColumn;
import org.hibernate.annotations.Immutable;

/** Keeps what a version would change as JSON. */
@Converter
@Immutable
public class ChangesColumn extends JsonColumn<MatcherChanges> {
    public ChangesColumn() {
        super(MatcherChanges.class);
    }
}
