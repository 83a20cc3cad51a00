package org.duijie.demand.second;

import org.duijie.demand.first.First;

/** The other half of a cycle. */
public record Second(First first) {}
