package org.duijie.demand;

import org.duijie.outcome.shared.OutcomeThing;

record NosyNeighbour(OutcomeThing thing) {}
