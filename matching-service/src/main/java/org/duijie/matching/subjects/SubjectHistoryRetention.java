package org.duijie.matching.subjects;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.duijie.messaging.retention.Retention;

/** A pairing may still rest on a past version that is deleted: its replay then says that the text is no longer kept. */
class SubjectHistoryRetention {

    @Produces
    @Singleton
    Retention past() {
        return Retention.of("subject_past", "replaced_at < ?1");
    }
}
