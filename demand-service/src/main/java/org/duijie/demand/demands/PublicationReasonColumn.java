package org.duijie.demand.demands;

import jakarta.persistence.Converter;
import org.duijie.web.json.JsonColumn;

/** Keeps the reason of a publication as JSON. */
@Converter
public class PublicationReasonColumn extends JsonColumn<PublicationReason> {
    public PublicationReasonColumn() {
        super(PublicationReason.class);
    }
}
