package org.duijie.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.duijie.records.OwnedRecord;
import org.duijie.records.identity.Caller;

/** A file that is being worked through. Its content is in a table of its own, so that it is not loaded with it. */
@Entity
@Table(name = "import_job")
public class ImportJob extends OwnedRecord {
    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    @Column(name = "dry_run")
    private boolean dryRun;

    private Integer total;

    /** The number of the last row that is done. */
    @Column(name = "done_up_to")
    private long doneUpTo;

    private int accepted;
    private int refused;

    @Column(name = "already_there")
    private int alreadyThere;

    @Column(name = "unknown_headings")
    private String unknownHeadings;

    private String fault;

    protected ImportJob() {
        // For Hibernate.
    }

    ImportJob(UUID id, UUID organisationId, boolean dryRun, Instant now) {
        super(id, organisationId, now);
        this.status = ImportStatus.WAITING;
        this.dryRun = dryRun;
        this.unknownHeadings = "";
        next(now);
    }

    @Override
    public boolean isKnownTo(Caller caller) {
        return isOwnedBy(caller);
    }

    void begin(FileScan scan, Instant now) {
        status = ImportStatus.RUNNING;
        total = scan.rows();
        unknownHeadings = String.join("\n", scan.unknownHeadings());
        next(now);
    }

    /** Notes what became of the next rows. */
    void note(Collection<RowReport> lines, Instant now) {
        for (RowReport line : lines) {
            switch (line.result()) {
                case ACCEPTED -> accepted++;
                case REFUSED -> refused++;
                case ALREADY_THERE -> alreadyThere++;
            }
            doneUpTo = Math.max(doneUpTo, line.row());
        }
        next(now);
    }

    void end(Instant now) {
        status = ImportStatus.DONE;
        next(now);
    }

    void giveUp(String why, Instant now) {
        status = ImportStatus.UNREADABLE;
        fault = why;
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

    /** Rows of the file; null until they are counted. */
    Integer total() {
        return total;
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

    List<String> unknownHeadings() {
        return unknownHeadings.lines().toList();
    }

    /** Why the file could not be read, a code; or null. */
    String fault() {
        return fault;
    }
}
