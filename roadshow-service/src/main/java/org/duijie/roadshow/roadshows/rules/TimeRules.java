package org.duijie.roadshow.roadshows.rules;

import java.time.Instant;
import java.util.List;
import org.duijie.contracts.CarriedTime;
import org.duijie.contracts.roadshows.AgendaItem;
import org.duijie.records.problems.Violation;
import org.duijie.records.rules.ViolationCollector;

/** What must fit across the times of a roadshow. Times that are missing are not judged: that they are needed is. */
public final class TimeRules {
    private static final int TITLE_LIMIT = 120;

    private TimeRules() {}

    /** A roadshow ends after it starts. */
    public static List<Violation> roadshow(Instant startsAt, Instant endsAt) {
        ViolationCollector found = new ViolationCollector();
        span(found, "startsAt", startsAt, "endsAt", endsAt);
        return found.violations();
    }

    /** What is announced is to come. */
    public static List<Violation> announcement(Instant startsAt, Instant now) {
        return new ViolationCollector()
                .expect("startsAt", startsAt == null || startsAt.isAfter(now), "a time to come")
                .violations();
    }

    /** A registration closes after it opens, and before the roadshow is over. */
    public static List<Violation> registration(Instant opensAt, Instant closesAt, Instant endsAt) {
        ViolationCollector found = new ViolationCollector();
        span(found, "registrationOpensAt", opensAt, "registrationClosesAt", closesAt);
        return found.expect("registrationClosesAt", isInOrder(closesAt, endsAt), "not after endsAt")
                .violations();
    }

    /** An agenda item has a title, ends after it starts, and lies within the roadshow. */
    public static List<Violation> agenda(List<AgendaItem> agenda, Instant startsAt, Instant endsAt) {
        ViolationCollector found = new ViolationCollector();
        for (int index = 0; index < agenda.size(); index++) {
            AgendaItem item = agenda.get(index);
            String place = "agenda[" + index + "].";
            found.require(place + "title", item.title())
                    .limit(place + "title", item.title(), TITLE_LIMIT)
                    .oneLine(place + "title", item.title())
                    .require(place + "startsAt", item.startsAt())
                    .require(place + "endsAt", item.endsAt());
            span(found, place + "startsAt", item.startsAt(), place + "endsAt", item.endsAt());
            found.expect(place + "startsAt", isInOrder(startsAt, item.startsAt()), "not before startsAt")
                    .expect(place + "endsAt", isInOrder(item.endsAt(), endsAt), "not after endsAt");
        }
        return found.violations();
    }

    private static void span(ViolationCollector found, String startField, Instant start, String endField, Instant end) {
        found.expect(startField, isOfOurTime(start), "a time of the years 2000 to 2199")
                .expect(endField, isOfOurTime(end), "a time of the years 2000 to 2199")
                .expect(endField, start == null || end == null || end.isAfter(start), "after " + startField);
    }

    /** A date far from ours is a slip, and past the year 9999 it has no form that consumers could read. */
    private static boolean isOfOurTime(Instant time) {
        return time == null || CarriedTime.is(time);
    }

    private static boolean isInOrder(Instant first, Instant second) {
        return first == null || second == null || !first.isAfter(second);
    }
}
