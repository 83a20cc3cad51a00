package org.duijie.messaging;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Format;
import com.networknt.schema.JsonMetaSchema;
import java.util.function.Predicate;
import org.duijie.contracts.CarriedTime;

/** The formats of JSON Schema 2020-12, days and times as the platform carries them: RFC 3339 and {@link CarriedTime}. */
final class EventFormats {
    private EventFormats() {}

    static JsonMetaSchema metaSchema() {
        return JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                .format(new Of(
                        "date",
                        text -> Rfc3339.parseDay(text).filter(CarriedTime::is).isPresent()))
                .format(new Of(
                        "date-time",
                        text -> Rfc3339.parse(text).filter(CarriedTime::is).isPresent()))
                .build();
    }

    private record Of(String name, Predicate<String> rule) implements Format {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean matches(ExecutionContext context, String text) {
            return rule.test(text);
        }
    }
}
