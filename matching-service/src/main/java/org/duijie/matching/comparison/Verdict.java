package org.duijie.matching.comparison;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a wanted indicator stands against what was reached. */
@Schema(name = "IndicatorVerdict")
public enum Verdict {
    MET,
    GAP,
    /** Nothing comparable is stated. */
    UNKNOWN
}
