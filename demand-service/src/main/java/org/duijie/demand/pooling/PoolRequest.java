package org.duijie.demand.pooling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.duijie.records.problems.Violation;
import org.duijie.records.rules.ViolationCollector;
import org.duijie.records.validation.OneLine;
import org.duijie.records.validation.RequestRules;

/** What the park would put together, and what the common demand would say. */
record PoolRequest(
        @NotBlank @Size(max = 120) @OneLine String title,
        @NotBlank @Size(max = 500) String summary,
        @NotBlank @Size(max = 6000) String description,
        @NotNull @Size(max = 20) List<UUID> demandIds)
        implements RequestRules {
    private static final int LEAST = 2;

    @Override
    public List<Violation> violations() {
        long different = demandIds == null ? 0 : demandIds.stream().distinct().count();
        return new ViolationCollector()
                .expect(
                        "demandIds",
                        demandIds == null || different >= LEAST && different == demandIds.size(),
                        "two different demands or more")
                .violations();
    }
}
