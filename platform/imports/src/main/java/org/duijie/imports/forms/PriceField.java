package org.duijie.imports.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.duijie.records.rules.ViolationCollector;
import org.duijie.tables.Column;

/** An amount, or that it is negotiable. */
final class PriceField extends Field {
    PriceField(Column column, String place) {
        super(column, place);
    }

    @Override
    protected JsonNode value(String text, ViolationCollector found) {
        JsonNode given = Json.structure(text);
        if (given != null) {
            return given;
        }
        ObjectNode price = Json.NODES.objectNode();
        if (Amounts.isNegotiable(text)) {
            return price.put("negotiable", true);
        }
        return price.set("amount", Amounts.amount(text));
    }

    @Override
    protected String text(JsonNode value, boolean chinese) {
        return value.path("negotiable").asBoolean()
                ? Amounts.negotiable(chinese)
                : value.path("amount").asText();
    }
}
