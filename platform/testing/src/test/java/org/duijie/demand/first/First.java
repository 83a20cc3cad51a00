package org.duijie.demand.first;

import org.duijie.demand.second.Second;

/** One half of a cycle. */
public record First(Second second) {}
