package org.duijie.engine.index;

import org.duijie.engine.scoring.PairScore;

/** A record that was found, with what the pair is worth. */
public record Hit<I>(I id, PairScore score) {}
