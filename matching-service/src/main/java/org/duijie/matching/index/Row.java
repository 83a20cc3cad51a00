package org.duijie.matching.index;

import org.duijie.matching.scoring.Profile;

/** One indexed record and the slot it stands in. */
record Row<I>(I id, int slot, Profile profile) {}
