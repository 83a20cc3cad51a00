package org.duijie.outcome.sharedresources;

import java.util.List;
import java.util.stream.Stream;
import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.resources.ResourceKind;
import org.duijie.records.problems.Violation;
import org.duijie.records.rules.ViolationCollector;
import org.duijie.records.validation.RequestRules;

/** What a university says of a resource; each kind has its own fields. */
public sealed interface ResourceContent extends RequestRules permits ExpertContent, FacilityContent, DatasetContent {

    ResourceKind kind();

    /** Name of the person or facility, title of the data set. */
    String name();

    List<String> keywords();

    Visibility visibility();

    /** GB/T 2260 code of where it is, or null. */
    String region();

    /** What a text search looks at; entries may be null. Never a contact. */
    Stream<String> texts();

    /** What others need to know before it is offered, and is not said. */
    List<Violation> missingForPublication();

    /** All that is said is on a topic that everybody reads. */
    @Override
    default List<Violation> violations() {
        return new ViolationCollector()
                .allow("visibility", visibility() != Visibility.CONFIDENTIAL, "PUBLIC, PLATFORM")
                .violations();
    }

    /** The same without what is for the park and the own university alone. */
    default ResourceContent forOthers() {
        return this;
    }

    /** An absent list is an empty one. */
    static <T> List<T> orEmpty(List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }

    /** Signed-in organisations see a resource where nothing is said. */
    static Visibility orPlatform(Visibility given) {
        return given == null ? Visibility.PLATFORM : given;
    }
}
