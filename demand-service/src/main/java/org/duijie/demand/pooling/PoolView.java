package org.duijie.demand.pooling;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duijie.demand.pooling.rules.PoolStatus;
import org.duijie.web.records.RecordView;

/**
 * A pool, as the park or one of the companies sees it.
 *
 * @param members to a company its own demands only
 * @param others how many more demands there are, of other companies, that are not named
 * @param commonDemandId what became of it; null before
 */
record PoolView(
        UUID id,
        long version,
        PoolStatus status,
        String title,
        String summary,
        String description,
        List<PoolMember> members,
        int others,
        UUID commonDemandId,
        Instant createdAt,
        Instant updatedAt,
        List<String> allowedSteps)
        implements RecordView {}
