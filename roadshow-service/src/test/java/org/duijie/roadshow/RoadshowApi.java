package org.duijie.roadshow;

import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import org.duijie.testing.Api;

/** The REST door as the people of the stories use it. */
public final class RoadshowApi {
    public static final Api ROADSHOWS = new Api("/api/v1/roadshows");
    public static final Duration SOON = Duration.ofSeconds(10);

    /** A roadshow with everything that can be said of one. */
    public static final String COMPLETE = """
            {"title": "首场技术需求路演", "summary": "园区搭台、企业出题、高校答卷。", "venue": "会展中心一号厅（虚构）",
             "region": "530100", "startsAt": "2099-03-18T01:00:00Z", "endsAt": "2099-03-18T09:30:00Z",
             "registrationOpensAt": "2099-02-22T01:00:00Z", "registrationClosesAt": "2099-03-16T10:00:00Z",
             "agenda": [
               {"title": "开幕", "startsAt": "2099-03-18T01:00:00Z", "endsAt": "2099-03-18T01:20:00Z"},
               {"title": "一对一洽谈", "startsAt": "2099-03-18T07:30:00Z", "endsAt": "2099-03-18T09:00:00Z"}]}
            """;

    private RoadshowApi() {}

    public static String planned() {
        return ROADSHOWS.create("park", COMPLETE);
    }

    public static String opened() {
        String id = planned();
        ROADSHOWS.step("park", id, "open").statusCode(200);
        return id;
    }

    /** Asks for a demand or outcome to be put on stage. */
    public static ValidatableResponse stage(String user, String roadshow, String kind, UUID subject) {
        return Api.as(user)
                .body("{\"kind\": \"%s\", \"subjectId\": \"%s\"}".formatted(kind, subject))
                .post(ROADSHOWS.path() + "/" + roadshow + "/releases")
                .then();
    }

    /** Puts on stage what was published a moment ago, as soon as the service has heard of it; gives the release. */
    public static String staged(String roadshow, String kind, UUID subject) {
        return await().atMost(SOON)
                .until(() -> stage("park", roadshow, kind, subject).extract(), answer -> answer.statusCode() != 422)
                .path("id");
    }

    public static ValidatableResponse releases(String user, String roadshow) {
        return Api.as(user).get(ROADSHOWS.path() + "/" + roadshow + "/releases").then();
    }

    public static ValidatableResponse release(String user, String roadshow, String release) {
        return Api.as(user)
                .get(ROADSHOWS.path() + "/" + roadshow + "/releases/" + release)
                .then();
    }

    public static ValidatableResponse expressInterest(String user, String roadshow, String release) {
        return Api.as(user).post(interestsOf(roadshow, release)).then();
    }

    public static ValidatableResponse interests(String user, String roadshow, String release) {
        return Api.as(user).get(interestsOf(roadshow, release)).then();
    }

    private static String interestsOf(String roadshow, String release) {
        return ROADSHOWS.path() + "/" + roadshow + "/releases/" + release + "/interests";
    }
}
