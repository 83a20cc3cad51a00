package org.duijie.matching.models;

/** What a version does now. */
enum MatcherState {
    /** It scores. */
    CURRENT,
    /** It was found better than the version that scores since before it was learnt, and waits for the park's word: figures.concerns say why. */
    WAITING,
    /** It is kept, and can be made current where it is usable. */
    KEPT
}
