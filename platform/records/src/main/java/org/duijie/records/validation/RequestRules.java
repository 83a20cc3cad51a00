package org.duijie.records.validation;

import java.util.List;
import org.duijie.records.problems.Violation;

/**
 * A request of which more must hold than the limits of its single fields, such as an end that is after the begin. {@link Validation}
 * asks it together with the constraints, also where parts of the body could not be read: what is absent is not judged, unless it is
 * needed.
 */
public interface RequestRules {
    /** What is wrong across the fields, or beyond what a constraint can say. */
    List<Violation> violations();
}
