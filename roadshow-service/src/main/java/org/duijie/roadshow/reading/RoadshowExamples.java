package org.duijie.roadshow.reading;

/** Examples of the API document. The park is invented. */
public final class RoadshowExamples {
    private static final String HEAD = """
            {"id": "01a0c6a4-8480-7d0e-8b91-0562ae97bd01", "version": 2,
             "organisationId": "019a0000-0000-7000-8000-000000000001", "status": "OPEN",
             "title": "首场技术需求路演", "summary": "园区搭台、企业出题、高校答卷。", "venue": "会展中心一号厅",
             "region": "330500", "startsAt": "2027-03-18T01:00:00Z", "endsAt": "2027-03-18T09:30:00Z\"""";
    public static final String CONTENT = """
            {"title": "首场技术需求路演", "venue": "会展中心一号厅", "region": "330500",
             "startsAt": "2027-03-18T01:00:00Z", "endsAt": "2027-03-18T09:30:00Z",
             "agenda": [{"title": "开幕", "startsAt": "2027-03-18T01:00:00Z", "endsAt": "2027-03-18T01:20:00Z"}]}""";
    public static final String CHANGE = """
            {"venue": "会展中心二号厅", "region": null}""";
    public static final String VIEW = HEAD + """
            , "agenda": [{"title": "开幕", "startsAt": "2027-03-18T01:00:00Z", "endsAt": "2027-03-18T01:20:00Z"}],
             "createdAt": "2027-01-11T03:10:00Z", "updatedAt": "2027-01-12T03:14:15Z",
             "openedAt": "2027-01-12T03:14:15Z", "allowedSteps": ["start", "cancel"]}""";
    public static final String PAGE = "{\"items\": [" + HEAD + "}]}";

    private RoadshowExamples() {}
}
