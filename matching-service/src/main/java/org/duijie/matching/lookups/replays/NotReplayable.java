package org.duijie.matching.lookups.replays;

/** Why a past score cannot be computed again. */
enum NotReplayable {
    /** The demand's text of that version was kept long enough and deleted, or is of a time when none were kept. */
    DEMAND_TEXT_NOT_KEPT,
    /** The same of the outcome. */
    OUTCOME_TEXT_NOT_KEPT,
    /** It scored with another release's matcher, or with one that was learnt over it. */
    MATCHER_OF_OTHER_RELEASE,
    /** What the learnt matcher is made of is kept but cannot be read. */
    MATCHER_UNREADABLE
}
