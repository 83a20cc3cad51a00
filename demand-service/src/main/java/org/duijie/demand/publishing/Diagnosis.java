package org.duijie.demand.publishing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.duijie.demand.demands.DemandContent;
import org.duijie.demand.demands.Remark;
import org.duijie.records.problems.Violation;
import org.duijie.records.rules.ViolationCollector;
import org.duijie.records.validation.RequestRules;

/** What the park found when it looked at a demand. */
record Diagnosis(@NotEmpty @Size(max = 50) List<@Valid Remark> remarks) implements RequestRules {
    private static final Set<String> FIELDS = Arrays.stream(DemandContent.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toCollection(TreeSet::new));

    /** A remark is about a field of the demand, or a place in one such as {@code indicators[0].unit}; or about the whole. */
    @Override
    public List<Violation> violations() {
        ViolationCollector found = new ViolationCollector();
        for (int index = 0; remarks != null && index < remarks.size(); index++) {
            String field = remarks.get(index).field();
            boolean known = field == null || FIELDS.contains(field.split("[\\[.]", 2)[0]);
            found.allow("remarks[" + index + "].field", known, String.join(", ", FIELDS));
        }
        return found.violations();
    }
}
