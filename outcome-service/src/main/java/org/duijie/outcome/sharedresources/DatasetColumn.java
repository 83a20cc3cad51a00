package org.duijie.outcome.sharedresources;

import jakarta.persistence.Converter;
import org.duijie.records.json.JsonColumn;
import org.hibernate.annotations.Immutable;

/** Keeps what is said of one kind as JSON. */
@Converter
@Immutable
public class DatasetColumn extends JsonColumn<DatasetContent> {
    public DatasetColumn() {
        super(DatasetContent.class);
    }
}
