package org.duijie.gateway.organisations;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duijie.contracts.codes.OrganisationKind;
import org.duijie.contracts.organisations.OrganisationRegistered;
import org.duijie.contracts.organisations.OrganisationState;
import org.duijie.messaging.outbox.Outbox;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.queries.Page;
import org.duijie.records.queries.PageRequest;

/** Where organisations are kept. */
@ApplicationScoped
public class Organisations implements PanacheRepositoryBase<Organisation, UUID> {
    private static final String ADD = """
            insert into organisation (id, version, name, name_en, kind, credit_code, region, created_at, updated_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8)
            on conflict do nothing
            """;

    private final Outbox outbox;

    Organisations(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * Adds the organisation and tells of it. Waits for another transaction that adds one with the same credit code.
     *
     * @return false where there is one with this id or credit code already
     */
    public Uni<Boolean> register(Organisation organisation) {
        OrganisationState state = organisation.state();
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(ADD)
                        .setParameter(1, state.id())
                        .setParameter(2, state.version())
                        .setParameter(3, state.name())
                        .setParameter(4, state.nameEn())
                        .setParameter(5, state.kind().name())
                        .setParameter(6, state.creditCode())
                        .setParameter(7, state.region())
                        .setParameter(8, organisation.createdAt().atOffset(ZoneOffset.UTC))
                        .executeUpdate())
                .flatMap(rows -> rows == 0
                        ? Uni.createFrom().item(false)
                        : outbox.append(new OrganisationRegistered(state)).replaceWith(true));
    }

    Uni<Organisation> get(UUID id) {
        return findById(id).map(Organisations::found);
    }

    /** The organisation, locked until the transaction ends: its changes follow one another. */
    Uni<Organisation> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).map(Organisations::found);
    }

    /** Newest first. */
    Uni<Page<Organisation>> page(OrganisationKind kind, PageRequest page) {
        Map<String, Object> values = new HashMap<>();
        List<String> conditions = new ArrayList<>();
        if (kind != null) {
            conditions.add("kind = :kind");
            values.put("kind", kind);
        }
        if (page.after() != null) {
            conditions.add("id < :after");
            values.put("after", page.after());
        }
        return Page.read(find(String.join(" and ", conditions) + " order by id desc", values), page, Organisation::id);
    }

    private static Organisation found(Organisation organisation) {
        if (organisation == null) {
            throw ProblemException.of(ProblemCode.NOT_FOUND);
        }
        return organisation;
    }
}
