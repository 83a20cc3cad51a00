package org.duijie.imports.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.duijie.records.rules.ViolationCollector;
import org.duijie.tables.Column;
import org.duijie.tables.Folded;

/** An amount, or that it is negotiable. */
final class PriceField extends Field {
    PriceField(Column column, String place) {
        super(column, place);
    }

    @Override
    protected JsonNode value(String cell, ViolationCollector found) {
        JsonNode given = Json.structure(cell);
        if (given != null) {
            return given;
        }
        String text = Folded.figures(cell);
        ObjectNode price = Json.NODES.objectNode();
        if (Amounts.isNegotiable(text)) {
            return price.put("negotiable", true);
        }
        JsonNode amount = Amounts.amount(text);
        if (!amount.isNumber()) {
            misfit(path() + ".amount", found);
            return null;
        }
        return price.set("amount", amount);
    }

    @Override
    protected String text(JsonNode value, boolean chinese) {
        return value.path("negotiable").asBoolean()
                ? Amounts.negotiable(chinese)
                : value.path("amount").asText();
    }
}
