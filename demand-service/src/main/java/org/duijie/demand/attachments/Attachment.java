package org.duijie.demand.attachments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file of a demand. */
@Entity
@Table(name = "demand_attachment")
public class Attachment {
    @Id
    private UUID id;

    @Column(name = "demand_id")
    private UUID demandId;

    private String name;

    @Enumerated(EnumType.STRING)
    private FileType type;

    private long size;

    @Enumerated(EnumType.STRING)
    private State state;

    private String text;

    @Column(name = "attached_by")
    private String attachedBy;

    @Column(name = "attached_at")
    private Instant attachedAt;

    @Column(name = "read_at")
    private Instant readAt;

    private int attempts;

    @Column(name = "held_until")
    private Instant heldUntil;

    protected Attachment() {
        // For Hibernate.
    }

    Attachment(UUID id, UUID demandId, String name, Content content) {
        this.id = id;
        this.demandId = demandId;
        this.name = name;
        this.type = content.type();
        this.size = content.size();
        this.attachedBy = content.attachedBy();
        this.attachedAt = content.attachedAt();
        this.state = State.UNREAD;
        this.heldUntil = content.attachedAt();
    }

    /** What was attached, when and by which user. */
    record Content(FileType type, long size, String attachedBy, Instant attachedAt) {}

    /** Whether its text takes part in matching. */
    @Schema(name = "AttachmentState")
    public enum State {
        /** Not yet. */
        UNREAD,
        READ,
        /** No text can be had of it: damaged, locked, or too much work. */
        UNREADABLE
    }

    /** @param found its text, or null where none can be had */
    void read(String found, Instant now) {
        state = found == null ? State.UNREADABLE : State.READ;
        text = found;
        readAt = now;
        heldUntil = now;
    }

    /** Notes that its text is about to be read; until then nobody else tries. */
    void attempt(Instant until) {
        attempts++;
        heldUntil = until;
    }

    /** The attempt said nothing of the file. */
    void takeBack(Instant next) {
        attempts--;
        heldUntil = next;
    }

    /** The attempt failed; the next one may begin. */
    void rest(Instant now) {
        heldUntil = now;
    }

    int attempts() {
        return attempts;
    }

    /** Whether its text is still to be read, and this attempt is the last that was begun. */
    boolean isAttempt(int number) {
        return state == State.UNREAD && attempts == number;
    }

    UUID id() {
        return id;
    }

    UUID demandId() {
        return demandId;
    }

    String name() {
        return name;
    }

    FileType type() {
        return type;
    }

    State state() {
        return state;
    }

    String text() {
        return text;
    }

    AttachmentView view() {
        return new AttachmentView(id, demandId, name, type, size, state, attachedBy, attachedAt, readAt);
    }
}
