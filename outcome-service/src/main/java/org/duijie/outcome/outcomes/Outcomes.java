package org.duijie.outcome.outcomes;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duijie.contracts.outcomes.OutcomeStatus;
import org.duijie.records.OwnedRecords;
import org.duijie.records.identity.Caller;
import org.duijie.records.queries.Counts;
import org.duijie.records.queries.ListQuery;
import org.duijie.records.queries.Page;
import org.duijie.records.queries.PageRequest;

/** Where outcomes are kept. */
@ApplicationScoped
public class Outcomes implements OwnedRecords<Outcome> {
    private static final List<Counts.Filter> FILTERS = List.of(
            new Counts.Filter("status", "r.status"),
            Counts.Filter.from("trl", "r.trl"),
            new Counts.Filter("organisation", "r.organisationId"),
            new Counts.Filter("industryCode", "i", "join lateral unnest(r.industries) i"),
            Counts.Filter.within("region", "r.region"),
            new Counts.Filter("ipcCode", "i", "join lateral unnest(r.classes) i"));

    /** The outcome locked, or null; for what the platform itself does. */
    public Uni<Outcome> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The outcomes that the caller may know of, newest first. */
    public Uni<Page<Outcome>> page(Caller caller, OutcomeFilter filter, PageRequest page) {
        ListQuery query = narrowed(caller, filter)
                .sorted(filter.sort() == null ? null : filter.sort().key())
                .after(page);
        return Page.read(find(query.hql(), query.values()), page, Outcome::id);
    }

    /** How many outcomes the list holds per value of each filter. */
    public Uni<Map<String, Map<String, Long>>> counts(Caller caller, OutcomeFilter filter) {
        return Counts.of(narrowed(caller, filter), FILTERS);
    }

    private static ListQuery narrowed(Caller caller, OutcomeFilter filter) {
        return Outcome.PUBLICITY
                .list("Outcome", caller)
                .equal("status", filter.status())
                .equal("organisationId", filter.organisationId())
                .narrow("r.trl >= :trl", "trl", filter.trl())
                .narrow("array_contains(r.industries, :industry)", "industry", filter.industryCode())
                .narrow("array_contains(r.classes, :ipcClass)", "ipcClass", filter.ipcCode())
                .within(filter.region())
                .searching(filter.text());
    }

    /** Published outcomes last confirmed on one of the days up to the given one, which was not told of yet. */
    public Uni<List<Outcome>> toBeReminded(LocalDate from, LocalDate before, int most) {
        return find(
                        "status = ?1 and confirmedOn >= ?2 and confirmedOn < ?3 and remindedOn is null"
                                + " order by confirmedOn, id",
                        OutcomeStatus.PUBLISHED,
                        from,
                        before)
                .range(0, most - 1)
                .list();
    }

    /** Published outcomes that nobody has confirmed since the given day, the longest unconfirmed first. */
    public Uni<List<Outcome>> unconfirmedSince(LocalDate day, int most) {
        return find("status = ?1 and confirmedOn < ?2 order by confirmedOn, id", OutcomeStatus.PUBLISHED, day)
                .range(0, most - 1)
                .list();
    }
}
