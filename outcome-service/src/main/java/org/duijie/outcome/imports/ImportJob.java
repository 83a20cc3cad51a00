package org.duijie.outcome.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.duijie.web.identity.Caller;
import org.duijie.web.records.OwnedRecord;

/** A file that is being worked through. Its content is in a column that is not loaded with it. */
@Entity
@Table(name = "import_job")
public class ImportJob extends OwnedRecord {
    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    @Column(name = "dry_run")
    private boolean dryRun;

    /** The number of the last row that is done. */
    @Column(name = "done_up_to")
    private long doneUpTo;

    private int accepted;
    private int refused;

    @Column(name = "already_there")
    private int alreadyThere;

    private String note;

    protected ImportJob() {
        // For Hibernate.
    }

    ImportJob(UUID id, UUID organisationId, boolean dryRun, Instant now) {
        super(id, organisationId, now);
        this.status = ImportStatus.WAITING;
        this.dryRun = dryRun;
        next(now);
    }

    @Override
    public boolean isKnownTo(Caller caller) {
        return isOwnedBy(caller);
    }

    void count(RowResult result, long row) {
        switch (result) {
            case ACCEPTED -> accepted++;
            case REFUSED -> refused++;
            case ALREADY_THERE -> alreadyThere++;
        }
        doneUpTo = row;
    }

    void now(ImportStatus reached, String said, Instant now) {
        status = reached;
        note = said;
        next(now);
    }

    boolean isOver() {
        return status == ImportStatus.DONE || status == ImportStatus.UNREADABLE;
    }

    ImportStatus status() {
        return status;
    }

    boolean isDryRun() {
        return dryRun;
    }

    long doneUpTo() {
        return doneUpTo;
    }

    int accepted() {
        return accepted;
    }

    int refused() {
        return refused;
    }

    int alreadyThere() {
        return alreadyThere;
    }

    /** Headings that were not known, or why the file could not be read; or null. */
    String note() {
        return note;
    }
}
