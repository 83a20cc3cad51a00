package org.duijie.indicators;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Units whose spelling means other things as well: which one is meant says the name of what is measured. */
final class DoubtfulUnits {
    private static final Map<String, Pattern> WORDS = DataTable.read("doubtful-units.tsv").stream()
            .collect(Collectors.toMap(List::getFirst, row -> Pattern.compile(row.get(1), Pattern.CASE_INSENSITIVE)));
    private static final Pattern TEMPERATURE = Pattern.compile("温|temperature", Pattern.CASE_INSENSITIVE);

    private DoubtfulUnits() {}

    /** The value with the unit that is meant; empty where the name does not make it sure. */
    static Optional<ValueReader.Read> sure(ValueReader.Read value, String name) {
        boolean degree = "度".equals(value.spelling()) || "°".equals(value.spelling());
        if (degree && TEMPERATURE.matcher(name).find()) {
            return Optional.of(value.withUnit("°C", value.end()));
        }
        Pattern words = WORDS.get(value.spelling());
        return words == null || "°C".equals(value.unit()) || words.matcher(name).find()
                ? Optional.of(value)
                : Optional.empty();
    }
}
