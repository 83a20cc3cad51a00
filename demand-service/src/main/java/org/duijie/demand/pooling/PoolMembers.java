package org.duijie.demand.pooling;

import java.time.Instant;
import java.util.List;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.pooling.rules.Consent;
import org.duijie.records.identity.Caller;

/** The demands of a pool. */
record PoolMembers(List<PoolMember> entries) {
    PoolMembers {
        entries = List.copyOf(entries);
    }

    static PoolMembers asked(List<Demand> demands) {
        return new PoolMembers(demands.stream().map(PoolMember::asked).toList());
    }

    /** The same after a company has said what it thinks of its demands here. */
    PoolMembers saying(Consent said, Caller caller, Instant now) {
        return new PoolMembers(entries.stream()
                .map(member -> member.isOf(caller) ? member.saying(said, caller, now) : member)
                .toList());
    }

    List<Consent> said() {
        return entries.stream().map(PoolMember::consent).toList();
    }

    /** Whose demands they are, each once. */
    String[] organisations() {
        return entries.stream()
                .map(member -> member.organisationId().toString())
                .distinct()
                .toArray(String[]::new);
    }
}
