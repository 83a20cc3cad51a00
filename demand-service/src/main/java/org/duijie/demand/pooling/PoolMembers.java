package org.duijie.demand.pooling;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

    /** What was said for some of the demands. */
    List<Consent> said(Set<UUID> demands) {
        return entries.stream()
                .filter(member -> demands.contains(member.demandId()))
                .map(PoolMember::consent)
                .toList();
    }

    /** The demands of those that agreed. */
    List<UUID> agreed() {
        return entries.stream()
                .filter(member -> member.consent() == Consent.GIVEN)
                .map(PoolMember::demandId)
                .toList();
    }

    /** Whose demands they are, each once. */
    String[] organisations() {
        return entries.stream()
                .map(member -> member.organisationId().toString())
                .distinct()
                .toArray(String[]::new);
    }
}
