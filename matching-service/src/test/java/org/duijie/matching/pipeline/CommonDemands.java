package org.duijie.matching.pipeline;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.demands.DemandCommonMembers;
import org.duijie.contracts.demands.DemandConfidentialText;
import org.duijie.contracts.demands.DemandEvent;
import org.duijie.contracts.demands.DemandPublished;
import org.duijie.contracts.demands.DemandRevised;
import org.duijie.contracts.demands.DemandState;
import org.duijie.contracts.demands.DemandStatus;
import org.duijie.contracts.demands.DemandStatusChanged;
import org.duijie.contracts.demands.DemandWithdrawn;
import org.duijie.matching.Copy;

/** Common demands of the park, and the two events that demand-service tells of each change of them. */
final class CommonDemands {
    private static final UUID PARK = UUID.fromString("019a0000-0000-7000-8000-000000000001");

    private CommonDemands() {}

    /** @param members the companies for whose demands it stands */
    static DemandState of(Scene scene, long version, UUID... members) {
        return Copy.of(
                scene.demand(version),
                Map.of(
                        "organisationId",
                        PARK,
                        "memberCount",
                        members.length,
                        "memberOrganisationIds",
                        List.of(members)));
    }

    static DemandState confidential(DemandState common) {
        return Copy.of(common, Map.of("visibility", Visibility.CONFIDENTIAL));
    }

    static void tell(DemandState common) {
        tellAll(common);
        tellMatching(common);
    }

    /** What everybody hears, without the members. */
    static void tellAll(DemandState common) {
        DemandState told = isConfidential(common) ? common.summaryOnly() : common.withoutMembers();
        Events.send(
                switch (common.status()) {
                    case WITHDRAWN -> new DemandWithdrawn(told);
                    case EXPIRED -> new DemandStatusChanged(told, DemandStatus.PUBLISHED);
                    default -> common.version() == 1 ? new DemandPublished(told) : new DemandRevised(told);
                });
    }

    /** What matching alone hears. */
    static void tellMatching(DemandState common) {
        DemandEvent event =
                isConfidential(common) ? new DemandConfidentialText(common) : new DemandCommonMembers(common);
        Events.send(event);
    }

    private static boolean isConfidential(DemandState common) {
        return common.visibility() == Visibility.CONFIDENTIAL;
    }
}
