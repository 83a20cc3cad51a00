package org.duijie.demand.demands;

import jakarta.persistence.Converter;
import org.duijie.records.json.JsonColumn;
import org.hibernate.annotations.Immutable;

/** Keeps the reason of a publication as JSON. */
@Converter
@Immutable
public class PublicationReasonColumn extends JsonColumn<PublicationReason> {
    public PublicationReasonColumn() {
        super(PublicationReason.class);
    }
}
