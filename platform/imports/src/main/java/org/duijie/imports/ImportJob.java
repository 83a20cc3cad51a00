package org.duijie.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.duijie.imports.mappings.ImportMapping;
import org.duijie.imports.mappings.MappingText;
import org.duijie.records.OwnedRecord;
import org.duijie.records.identity.Caller;
import org.duijie.records.problems.ProblemException;
import org.duijie.tables.TableFacts;
import org.duijie.tables.UnreadableTableException;

/** A file that is being worked through. Its content is in a table of its own, so that it is not loaded with it. */
@Entity
@Table(name = "import_job")
public class ImportJob extends OwnedRecord {
    private static final String CANCEL = "cancel";

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

    /** What of the file the fault is about; null where it names nothing. */
    @Column(name = "fault_found")
    private String faultFound;

    @Convert(converter = MappingText.class)
    private ImportMapping mapping;

    /** Beside the rows; null until it was read. */
    @Convert(converter = FoundColumn.class)
    private TableFacts found;

    /** Since the last rows that were taken. */
    private int attempts;

    private long turn;

    @Column(name = "turn_at")
    private Instant turnAt;

    @Column(name = "held_until")
    private Instant heldUntil;

    @Column(name = "not_before")
    private Instant notBefore;

    protected ImportJob() {
        // For Hibernate.
    }

    ImportJob(UUID id, UUID organisationId, boolean dryRun, ImportMapping mapping, Instant now) {
        super(id, organisationId, now);
        this.status = ImportStatus.WAITING;
        this.dryRun = dryRun;
        this.unknownHeadings = "";
        this.mapping = mapping;
        this.notBefore = now;
        next(now);
    }

    @Override
    public boolean isKnownTo(Caller caller) {
        return isOwnedBy(caller);
    }

    void begin(FileScan scan, Instant now) {
        status = ImportStatus.RUNNING;
        total = scan.rows();
        unknownHeadings = String.join("\n", scan.facts().unknownHeadings());
        found = scan.facts();
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

    /** Notes an attempt that is to be made, as if it had failed already: then it is noted, whatever becomes of it. */
    ImportAttempt attempt(Instant now, Duration lease, Duration pause) {
        attempts++;
        turn++;
        turnAt = now;
        heldUntil = now.plus(lease);
        notBefore = now.plus(pause);
        return new ImportAttempt(id(), turn, attempts);
    }

    /** Whether an attempt is the last one that was noted, and there is something to do. */
    boolean isFor(ImportAttempt attempt) {
        return turn == attempt.turn() && !status.isOver();
    }

    /** It is still worked on. */
    void hold(Instant now, Duration lease) {
        heldUntil = now.plus(lease);
    }

    /** Some of it was done: what comes now is a first attempt again. */
    void progress(Instant now, Duration lease) {
        attempts = 0;
        notBefore = now;
        hold(now, lease);
    }

    /** Leaves it to the next attempt, at once where this one did not fail. */
    void rest(boolean failed, Instant now) {
        heldUntil = null;
        if (!failed) {
            attempts = 0;
            notBefore = now;
        }
    }

    void end(Instant now) {
        over(ImportStatus.DONE, null, now);
    }

    /** The file cannot be read. */
    void refuse(UnreadableTableException why, Instant now) {
        faultFound = why.found();
        refuse(why.reason(), now);
    }

    /** The file is not read. */
    void refuse(UnreadableTableException.Reason why, Instant now) {
        over(ImportStatus.UNREADABLE, why.name(), now);
    }

    /** It is not tried again. */
    void fail(String why, Instant now) {
        over(ImportStatus.FAILED, why, now);
    }

    /** Takes the file back. @throws ProblemException {@code illegal-step} where it is over */
    void cancel(Instant now) {
        if (!allowedSteps().contains(CANCEL)) {
            throw ProblemException.illegalStep(CANCEL, status, allowedSteps());
        }
        over(ImportStatus.CANCELLED, null, now);
    }

    /** The steps that its organisation could take now, by their names in addresses. */
    List<String> allowedSteps() {
        return status.isOver() ? List.of() : List.of(CANCEL);
    }

    private void over(ImportStatus how, String why, Instant now) {
        status = how;
        fault = why;
        heldUntil = null;
        next(now);
    }

    int attempts() {
        return attempts;
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

    /** What its headings mean, as it was when the file was handed in. */
    ImportMapping mapping() {
        return mapping == null ? ImportMapping.NONE : mapping;
    }

    /** What was found beside the rows; null until the file was read. */
    TableFacts found() {
        return found;
    }

    List<String> unknownHeadings() {
        return unknownHeadings.lines().toList();
    }

    /** Why the file could not be read or worked through, a code; or null. */
    String fault() {
        return fault;
    }

    /** What of the file the fault is about; null where it names nothing. */
    String faultFound() {
        return faultFound;
    }
}
