package org.duijie.matching.models;

import jakarta.validation.constraints.Size;

/**
 * Why a version is learnt or made current.
 *
 * @param note kept with the switch; may be missing
 */
record MatcherRequest(@Size(max = 500) String note) {}
