package org.duijie.imports;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.duijie.messaging.retention.Retention;

/** A report is kept for as long as somebody may still correct the rows that were refused; the records stay. */
class ImportRetention {
    private static final String OVER = "updated_at < ?1 and status not in ('WAITING', 'RUNNING')";

    @Produces
    @Singleton
    Retention rows() {
        return Retention.of("import_row", "job_id in (select id from import_job where %s)".formatted(OVER));
    }

    /** A job goes when the last of its rows has gone, which may be a night later. */
    @Produces
    @Singleton
    Retention jobs() {
        return Retention.of(
                "import_job", OVER + " and not exists (select 1 from import_row where job_id = import_job.id)");
    }
}
