package org.duijie.engine.index;

import org.duijie.engine.scoring.Profile;

/** One indexed record and the slot it stands in. */
record Row<I>(I id, int slot, Profile profile) {}
