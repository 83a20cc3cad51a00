package org.duijie.matching.matchers;

import jakarta.validation.constraints.Size;

/**
 * Why a version is learnt or made current.
 *
 * @param note kept with the switch; may be missing
 */
record MatcherRequest(@Size(max = 500) String note) {}
