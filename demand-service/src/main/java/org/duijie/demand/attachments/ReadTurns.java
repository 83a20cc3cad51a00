package org.duijie.demand.attachments;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.Demands;
import org.duijie.messaging.Blocking;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/** Which file is read next, and how a reading ends; each a transaction of its own. To be called on a thread that may wait. */
@ApplicationScoped
class ReadTurns {
    private static final Logger LOG = Logger.getLogger(ReadTurns.class);

    /** Beyond the time of a reading: getting the file, and writing down what was read. */
    private static final Duration BESIDES = Duration.ofMinutes(1);

    /** What holds the files may be back then. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** One replica looks at a time, or two could read two files of one organisation. */
    private static final String ONE_AT_A_TIME =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended('attachment-turns', 3))) locked";

    private static final String NEXT = """
            select file.id from demand_attachment file
                join demand on demand.id = file.demand_id
                left join attachment_turn last on last.organisation_id = demand.organisation_id
            where file.state = 'UNREAD' and file.held_until <= ?1
                and (last.held_until is null or last.held_until <= ?1)
            order by last.turn_at nulls first, file.attempts, file.id
            limit 1
            """;

    private static final String TURN = """
            insert into attachment_turn (organisation_id, turn_at, held_until)
            select demand.organisation_id, ?2, ?3
            from demand_attachment file join demand on demand.id = file.demand_id where file.id = ?1
            on conflict (organisation_id) do update set turn_at = ?2, held_until = ?3
            """;

    private static final String OVER = """
            update attachment_turn set held_until = ?2
            where organisation_id = (
                select demand.organisation_id
                from demand_attachment file join demand on demand.id = file.demand_id where file.id = ?1)
            """;

    private final Attachments attachments;
    private final Demands demands;
    private final AttachedText attachedText;
    private final AttachmentsConfig config;
    private final Clock clock;

    ReadTurns(
            Attachments attachments,
            Demands demands,
            AttachedText attachedText,
            AttachmentsConfig config,
            Clock clock) {
        this.attachments = attachments;
        this.demands = demands;
        this.attachedText = attachedText;
        this.config = config;
        this.clock = clock;
    }

    /** The next file, its attempt noted; null where there is none. Organisations take turns, and have one each. */
    Attachment next() {
        return Blocking.await(() -> Panache.withTransaction(
                () -> Panache.getSession().flatMap(session -> session.createNativeQuery(ONE_AT_A_TIME)
                        .getSingleResult()
                        .chain(() -> session.createNativeQuery(NEXT, UUID.class)
                                .setParameter(1, clock.instant())
                                .getSingleResultOrNull())
                        .flatMap(id -> id == null ? Uni.createFrom().nullItem() : begin(session, id)))));
    }

    private Uni<Attachment> begin(Mutiny.Session session, UUID id) {
        Instant now = clock.instant();
        Instant until = now.plus(config.readWithin()).plus(BESIDES);
        return session.createNativeQuery(TURN)
                .setParameter(1, id)
                .setParameter(2, now)
                .setParameter(3, until)
                .executeUpdate()
                .chain(() -> attachments.findById(id))
                .invoke(file -> file.attempt(until));
    }

    /** Its text was read, or never will be: {@code text} is null then. */
    void end(Attachment read, String text) {
        change(read, (demand, found) -> {
            found.read(text, clock.instant());
            LOG.infof("attachment=%s demand=%s state=%s", found.id(), demand.id(), found.state());
            return attachments.flush().chain(() -> attachedText.changed(demand));
        });
    }

    /** Another attempt may succeed. */
    void rest(Attachment read) {
        change(read, (demand, found) -> {
            found.rest(clock.instant());
            return Uni.createFrom().voidItem();
        });
    }

    /** The file could not be had: that says nothing of it. */
    void takeBack(Attachment read) {
        change(read, (demand, found) -> {
            found.takeBack(clock.instant().plus(PAUSE));
            return Uni.createFrom().voidItem();
        });
    }

    private interface Change {
        Uni<Void> of(Demand demand, Attachment found);
    }

    /** In the same order as an upload locks: the demand, then its files. */
    private void change(Attachment read, Change change) {
        Blocking.await(() ->
                Panache.withTransaction(() -> demands.lock(read.demandId()).flatMap(demand -> attachments
                        .findById(read.id())
                        .flatMap(found -> found == null || !found.isAttempt(read.attempts())
                                ? Uni.createFrom().voidItem()
                                : change.of(demand, found).chain(() -> over(found.id()))))));
    }

    private Uni<Void> over(UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(OVER)
                        .setParameter(1, id)
                        .setParameter(2, clock.instant())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
