package org.duijie.matching.comparison;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a wanted indicator stands against what was reached. */
@Schema(name = "IndicatorVerdict")
public enum Verdict {
    MET,
    GAP,
    /** Something similar is stated, which a person should look at: it may be about the same thing. Moves no score. */
    PROBABLY,
    /** Nothing comparable is stated. */
    UNKNOWN
}
