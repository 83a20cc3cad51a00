package org.duijie.demand.refinement;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.duijie.contracts.demands.DemandStatus;
import org.duijie.demand.demands.DemandContent;
import org.duijie.records.json.StrictJson;

/**
 * One version of a demand.
 *
 * @param score refinement score, 0–100; for the company and the park, as are the two that follow
 * @param scoreBefore that of the version before, or null with the first
 * @param answered codes of the questions that it answered
 * @param content null in the list; its contact for the company alone, others read it at {@code /contact}
 */
record VersionView(
        long version,
        DemandStatus status,
        Instant madeAt,
        Integer score,
        Integer scoreBefore,
        List<String> answered,
        DemandContent content) {

    static VersionView line(VersionLine one, Reader reader) {
        return of(one, reader.isInside(), null);
    }

    static VersionView whole(DemandVersion one, Reader reader) {
        return of(VersionLine.of(one), reader.isInside(), reader.said(one));
    }

    private static VersionView of(VersionLine one, boolean inside, DemandContent content) {
        return new VersionView(
                one.version(),
                one.status(),
                one.madeAt(),
                inside ? one.score() : null,
                inside ? one.scoreBefore() : null,
                inside ? one.answered() : null,
                content);
    }

    /** The difference between two versions. */
    record Changes(long version, long since, List<FieldChange> changes) {
        static Changes between(DemandVersion since, DemandVersion version, Reader reader) {
            JsonNode before = StrictJson.tree(reader.said(since));
            JsonNode after = StrictJson.tree(reader.said(version));
            TreeSet<String> fields = new TreeSet<>();
            before.fieldNames().forEachRemaining(fields::add);
            after.fieldNames().forEachRemaining(fields::add);
            List<FieldChange> changes = fields.stream()
                    .filter(field -> !before.path(field).equals(after.path(field)))
                    .map(field -> new FieldChange(field, before.get(field), after.get(field)))
                    .toList();
            return new Changes(version.version(), since.version(), changes);
        }
    }

    /** A field that differs; null where it said nothing. */
    record FieldChange(String field, JsonNode before, JsonNode after) {}
}
