package org.duijie.roadshow.roadshows;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.duijie.contracts.roadshows.AgendaItem;
import org.duijie.records.problems.Violation;
import org.duijie.records.validation.CodeFormat;
import org.duijie.records.validation.CodeFormats;
import org.duijie.records.validation.OneLine;
import org.duijie.records.validation.RequestRules;
import org.duijie.roadshow.roadshows.rules.TimeRules;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a park says of a roadshow. Limits are in characters.
 *
 * @param region GB/T 2260, six digits
 * @param registrationOpensAt from when on companies and universities register, or null
 */
@Schema(example = """
        {"title": "首场技术需求路演", "venue": "会展中心一号厅", "startsAt": "2027-03-18T01:00:00Z",
         "endsAt": "2027-03-18T09:30:00Z", "agenda": [{"title": "开幕", "startsAt": "2027-03-18T01:00:00Z",
         "endsAt": "2027-03-18T01:20:00Z"}]}""")
public record RoadshowContent(
        @NotBlank @Size(max = 120) @OneLine String title,
        @Size(max = 500) String summary,
        @Size(max = 200) @OneLine String venue,

        @CodeFormat(value = CodeFormats.REGION, expected = CodeFormats.REGION_WORDS)
        String region,

        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        Instant registrationOpensAt,
        Instant registrationClosesAt,
        @Size(max = 50) List<AgendaItem> agenda)
        implements RequestRules {

    public RoadshowContent {
        agenda = agenda == null ? List.of() : List.copyOf(agenda);
    }

    /** What does not fit across the times. */
    @Override
    public List<Violation> violations() {
        return Stream.of(
                        TimeRules.roadshow(startsAt, endsAt),
                        TimeRules.registration(registrationOpensAt, registrationClosesAt, endsAt),
                        TimeRules.agenda(agenda, startsAt, endsAt))
                .flatMap(List::stream)
                .toList();
    }
}
