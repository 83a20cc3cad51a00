package org.duijie.imports;

import jakarta.persistence.Converter;
import org.duijie.records.json.JsonColumn;
import org.duijie.tables.TableFacts;
import org.hibernate.annotations.Immutable;

/** Keeps what was found of a file as JSON. */
@Converter
@Immutable
public class FoundColumn extends JsonColumn<TableFacts> {
    public FoundColumn() {
        super(TableFacts.class);
    }
}
