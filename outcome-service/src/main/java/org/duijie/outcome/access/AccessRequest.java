package org.duijie.outcome.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.duijie.records.problems.Violation;
import org.duijie.records.rules.ViolationCollector;
import org.duijie.records.validation.RequestRules;

/** What access is asked for, and that the terms are accepted. */
public record AccessRequest(@NotBlank @Size(max = 500) String purpose, boolean termsAccepted) implements RequestRules {

    @Override
    public List<Violation> violations() {
        return new ViolationCollector()
                .expect("termsAccepted", termsAccepted, "true: access is given under the data set's terms")
                .violations();
    }
}
