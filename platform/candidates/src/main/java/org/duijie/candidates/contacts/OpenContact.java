package org.duijie.candidates.contacts;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.duijie.candidates.Candidate;
import org.duijie.messaging.Ids;
import org.duijie.records.OwnedRecord;
import org.duijie.records.identity.Caller;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.queries.ListQuery;
import org.duijie.records.queries.Page;
import org.duijie.records.queries.PageRequest;

/** Opens the contact of a record to those who may read it, and keeps who did. */
@ApplicationScoped
public class OpenContact implements PanacheRepositoryBase<ContactOpening, UUID> {
    private final Ids ids;
    private final Clock clock;

    OpenContact(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Goes on where the caller may read the record's contact now: its organisation, the park, and the other side of a pairing that
     * both have accepted. That it does is noted in the current transaction, unless the contact is its own.
     *
     * @param accepted a pairing of the record with a record of the caller's that both sides have accepted; or null
     * @throws ProblemException {@code forbidden} where nothing lets the caller in
     */
    public Uni<Void> open(OwnedRecord record, Supplier<Uni<Candidate>> accepted, Caller caller) {
        if (record.isOwnedBy(caller)) {
            return Uni.createFrom().voidItem();
        }
        if (caller.isPark()) {
            return note(record, caller, null);
        }
        return accepted.get()
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.of(ProblemCode.FORBIDDEN))
                .flatMap(pairing -> note(record, caller, pairing.pairingId()));
    }

    private Uni<Void> note(OwnedRecord record, Caller caller, UUID pairingId) {
        return persist(new ContactOpening(ids.next(), record.id(), caller, pairingId, clock.instant()))
                .replaceWithVoid();
    }

    /** Who read the contact of a record, newest first. */
    public Uni<Page<ContactOpeningView>> openings(UUID record, PageRequest page) {
        ListQuery query =
                new ListQuery("ContactOpening").equal("recordId", record).after(page);
        return Page.read(find(query.hql(), query.values()), page, ContactOpening::id)
                .map(found -> found.map(ContactOpening::view));
    }
}
