package org.duijie.outcome.sharedresources.rest;

import org.duijie.testing.Api;
import org.duijie.testing.ApiExamples;

/** The REST doors of shared resources as the people of the stories use them. */
public final class Resources {
    public static final Api EXPERTS = new Api("/api/v1/experts");
    public static final Api FACILITIES = new Api("/api/v1/facilities");
    public static final Api DATASETS = new Api("/api/v1/datasets");

    private Resources() {}

    static Api api(String kind) {
        return new Api("/api/v1/" + kind);
    }

    static String example(String kind) {
        return switch (kind) {
            case "experts" -> ApiExamples.request("createExpert");
            case "facilities" -> ApiExamples.request("createFacility");
            default -> ApiExamples.request("createDataset");
        };
    }

    public static String draft(String user, String kind) {
        return api(kind).create(user, example(kind));
    }

    /** A published resource with all that can be said of it. */
    public static String published(String user, String kind) {
        String id = draft(user, kind);
        api(kind).step(user, id, "publish").statusCode(200);
        return id;
    }
}
