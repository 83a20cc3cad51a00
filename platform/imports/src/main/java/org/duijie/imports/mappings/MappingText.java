package org.duijie.imports.mappings;

import jakarta.persistence.Converter;
import org.duijie.records.json.JsonColumn;
import org.hibernate.annotations.Immutable;

/** Keeps a mapping as JSON. */
@Converter
@Immutable
public class MappingText extends JsonColumn<ImportMapping> {
    public MappingText() {
        super(ImportMapping.class);
    }
}
