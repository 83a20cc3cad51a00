package org.duijie.matching.index;

import org.duijie.matching.scoring.PairScore;

/** A record that was found, with what the pair is worth. */
public record Hit<I>(I id, PairScore score) {}
