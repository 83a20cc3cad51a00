package org.duijie.roadshow.roadshows.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.duijie.contracts.roadshows.AgendaItem;
import org.duijie.records.problems.Violation;
import org.junit.jupiter.api.Test;

class TimeRulesTest {
    private static final Instant START = Instant.parse("2027-03-18T01:00:00Z");
    private static final Instant END = Instant.parse("2027-03-18T09:30:00Z");

    @Test
    void aRoadshowEndsAfterItStarts() {
        assertThat(TimeRules.roadshow(START, END)).isEmpty();
        assertThat(words(TimeRules.roadshow(START, START))).containsExactly("endsAt after startsAt");
        assertThat(words(TimeRules.roadshow(END, START))).containsExactly("endsAt after startsAt");
    }

    @Test
    void aYearFarFromOursIsASlip() {
        Instant epoch = Instant.ofEpochSecond(12);
        Instant tooFar = Instant.parse("+12027-03-18T09:30:00Z");

        assertThat(words(TimeRules.roadshow(epoch, tooFar)))
                .containsExactly(
                        "startsAt a time of the years 2000 to 2199", "endsAt a time of the years 2000 to 2199");
        assertThat(TimeRules.roadshow(Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("2199-12-31T23:59:59Z")))
                .isEmpty();
    }

    @Test
    void whatIsAnnouncedIsToCome() {
        assertThat(TimeRules.announcement(START, START.minusNanos(1))).isEmpty();
        assertThat(TimeRules.announcement(null, START)).isEmpty();
        assertThat(words(TimeRules.announcement(START, START))).containsExactly("startsAt a time to come");
    }

    @Test
    void aRegistrationClosesAfterItOpensAndBeforeTheRoadshowIsOver() {
        assertThat(TimeRules.registration(START.minusSeconds(60), END, END)).isEmpty();
        assertThat(TimeRules.registration(null, null, END)).isEmpty();
        assertThat(words(TimeRules.registration(START, START, END)))
                .containsExactly("registrationClosesAt after registrationOpensAt");
        assertThat(words(TimeRules.registration(null, END.plusSeconds(1), END)))
                .containsExactly("registrationClosesAt not after endsAt");
    }

    @Test
    void anAgendaMayFillTheWholeRoadshow() {
        List<AgendaItem> agenda = List.of(
                new AgendaItem("题".repeat(120), START, START.plusSeconds(1)),
                new AgendaItem("洽谈", START.plusSeconds(1), END));

        assertThat(TimeRules.agenda(agenda, START, END)).isEmpty();
    }

    @Test
    void anAgendaItemLiesWithinTheRoadshow() {
        List<AgendaItem> agenda = List.of(
                new AgendaItem("早", START.minusSeconds(1), END),
                new AgendaItem("晚", START, END.plusSeconds(1)),
                new AgendaItem("反", END, START));

        assertThat(words(TimeRules.agenda(agenda, START, END)))
                .containsExactly(
                        "agenda[0].startsAt not before startsAt",
                        "agenda[1].endsAt not after endsAt",
                        "agenda[2].endsAt after agenda[2].startsAt");
    }

    @Test
    void anAgendaItemHasATitleAndBothTimes() {
        List<AgendaItem> agenda = List.of(new AgendaItem(" ", null, null), new AgendaItem("题".repeat(121), START, END));

        assertThat(TimeRules.agenda(agenda, START, END))
                .extracting(violation -> violation.field() + " " + violation.code())
                .containsExactly(
                        "agenda[0].title required",
                        "agenda[0].startsAt required",
                        "agenda[0].endsAt required",
                        "agenda[1].title too-long");
    }

    @Test
    void whatIsMissingIsNotJudged() {
        assertThat(TimeRules.roadshow(null, END)).isEmpty();
        assertThat(TimeRules.registration(START, null, null)).isEmpty();
        assertThat(TimeRules.agenda(List.of(new AgendaItem("题", START, END)), null, null))
                .isEmpty();
    }

    private static List<String> words(List<Violation> found) {
        return found.stream()
                .map(violation -> violation.field() + " " + violation.facts().get("expected"))
                .toList();
    }
}
