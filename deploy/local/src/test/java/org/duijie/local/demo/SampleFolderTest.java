package org.duijie.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duijie.local.demo.SampleFolder.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleFolderTest {
    private static final LocalDate AS_WRITTEN = LocalDate.of(2026, 11, 1);

    private static SampleFolder loadedOn(LocalDate day) {
        return new SampleFolder(Path.of(System.getProperty("duijie.root"), "deploy/sample"), day);
    }

    private static Stream<LocalDate> days(SampleFolder sample) {
        List<LocalDate> days = new ArrayList<>();
        sample.demands()
                .forEach(demand -> days.add(
                        LocalDate.parse(demand.body().path("validUntil").asText())));
        JsonNode roadshow = sample.roadshow();
        days.add(day(roadshow, "startsAt"));
        days.add(day(roadshow, "endsAt"));
        days.add(day(roadshow, "registrationOpensAt"));
        days.add(day(roadshow, "registrationClosesAt"));
        for (JsonNode item : sample.roadshowBody().path("agenda")) {
            days.add(day(item, "startsAt"));
            days.add(day(item, "endsAt"));
        }
        return days.stream();
    }

    private static LocalDate day(JsonNode node, String field) {
        return LocalDate.ofInstant(Instant.parse(node.path(field).asText()), ZoneOffset.UTC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-01", "2027-03-23", "2027-03-24", "2027-07-16", "2028-02-29", "2041-12-31"})
    void whenEverItIsLoadedItsDaysAreWellAheadAndNotForYears(LocalDate today) {
        SampleFolder sample = loadedOn(today);

        assertThat(days(sample))
                .allSatisfy(day ->
                        assertThat(day).isAfterOrEqualTo(today.plusDays(90)).isBefore(today.plusYears(2)));
    }

    @Test
    void whatIsMovedIsMovedByTheSame() {
        List<LocalDate> written = days(loadedOn(AS_WRITTEN)).toList();

        List<LocalDate> moved = days(loadedOn(AS_WRITTEN.plusYears(5))).toList();

        assertThat(moved)
                .containsExactlyElementsOf(
                        written.stream().map(day -> day.plusYears(5)).toList());
    }

    @Test
    void aKeyHasOneBodyHoweverOftenItIsLoaded() {
        SampleFolder lastDay = loadedOn(LocalDate.of(2027, 3, 23));
        SampleFolder nextDay = loadedOn(LocalDate.of(2027, 3, 24));

        assertThat(lastDay.demands()).isEqualTo(loadedOn(AS_WRITTEN).demands());
        assertThat(lastDay.roadshowBody()).isEqualTo(loadedOn(AS_WRITTEN).roadshowBody());
        assertThat(lastDay.idempotencyKey("roadshow-01")).isNotEqualTo(nextDay.idempotencyKey("roadshow-01"));
        assertThat(nextDay.demands())
                .extracting(Sample::idempotencyKey)
                .doesNotContainAnyElementsOf(
                        lastDay.demands().stream().map(Sample::idempotencyKey).toList());
    }
}
