package org.duijie.outcome.bookings;

/** Examples of the API document. */
final class BookingExamples {
    static final String SLOT = """
            {"startsAt": "2026-12-01T01:00:00Z", "endsAt": "2026-12-01T03:00:00Z"}""";
    static final String SLOT_VIEW = """
            {"id": "01a0c6a4-8480-7d0e-8b91-0562ae97bb01", "facilityId": "01a0c6a4-8480-7d0e-8b91-0562ae97ba95",
             "startsAt": "2026-12-01T01:00:00Z", "endsAt": "2026-12-01T03:00:00Z", "free": true}""";
    static final String SLOTS = "{\"items\": [" + SLOT_VIEW + "]}";
    static final String REQUEST = """
            {"slotId": "01a0c6a4-8480-7d0e-8b91-0562ae97bb01", "purpose": "储能变流器功率模块动态测试"}""";
    static final String VIEW = """
            {"id": "01a0c6a4-8480-7d0e-8b91-0562ae97bb02", "version": 1,
             "facilityId": "01a0c6a4-8480-7d0e-8b91-0562ae97ba95", "slotId": "01a0c6a4-8480-7d0e-8b91-0562ae97bb01",
             "organisationId": "019a0000-0000-7000-8000-000000000002", "status": "REQUESTED",
             "purpose": "储能变流器功率模块动态测试",
             "createdAt": "2026-11-25T03:10:00Z", "updatedAt": "2026-11-25T03:10:00Z", "allowedSteps": ["cancel"]}""";
    static final String PAGE = "{\"items\": [" + VIEW + "]}";

    private BookingExamples() {}
}
