package org.duijie.demand.demands;

import java.util.List;
import java.util.UUID;

/** The demands that a common one stands for. */
record CommonMembers(List<CommonMember> entries) {
    static final CommonMembers NONE = new CommonMembers(List.of());

    CommonMembers {
        entries = List.copyOf(entries);
    }

    static CommonMembers of(List<Demand> members) {
        return new CommonMembers(members.stream()
                .map(member -> new CommonMember(member.id(), member.organisationId()))
                .toList());
    }

    CommonMembers without(UUID demandId) {
        return new CommonMembers(entries.stream()
                .filter(member -> !member.demandId().equals(demandId))
                .toList());
    }

    /** Whose demands they are, each once. */
    List<UUID> organisations() {
        return entries.stream().map(CommonMember::organisationId).distinct().toList();
    }
}
