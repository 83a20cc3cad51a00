package org.duijie.imports.mappings;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duijie.imports.mappings.MappingView.MappingEntry;
import org.duijie.records.identity.Caller;
import org.duijie.records.json.StrictJson;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.problems.Violation;
import org.duijie.tables.Column;
import org.duijie.web.identity.CallerIdentity;

/** What people do with mappings: keep one under a name, give one with a file. */
@ApplicationScoped
public class MappingOperations {
    private static final int MOST = 100;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._-]{1,60}");

    private final KeptMappings kept;
    private final MappingCheck check;
    private final CallerIdentity identity;

    MappingOperations(KeptMappings kept, MappingCheck check, CallerIdentity identity) {
        this.kept = kept;
        this.check = check;
        this.identity = identity;
    }

    /** The names of all of the caller's organisation. */
    public Uni<MappingView.MappingEntries> list() {
        UUID organisation = organisation();
        return Panache.withSession(() -> kept.all(organisation)).map(MappingView.MappingEntries::new);
    }

    /** @throws ProblemException {@code not-found} */
    public Uni<MappingView> read(String name) {
        UUID organisation = organisation();
        return Panache.withSession(() -> kept.find(organisation, name)).map(MappingOperations::found);
    }

    /** Keeps a mapping, in place of the one that had the name. */
    public Uni<MappingView> keep(String name, ImportMapping mapping, List<Column> columns) {
        UUID organisation = organisation();
        if (!NAME.matcher(name).matches()) {
            throw ProblemException.invalid(new Violation(
                    "name", "pattern", Map.of("expected", "1 to 60 letters, digits, dots, hyphens, underscores")));
        }
        check.check(mapping, columns);
        return Panache.withTransaction(() -> kept.all(organisation).flatMap(all -> {
            boolean isNew = all.stream().noneMatch(one -> one.name().equals(name));
            if (isNew && all.size() >= MOST) {
                throw ProblemException.invalid(new Violation("name", "too-many", Map.of("max", MOST)));
            }
            return kept.keep(organisation, name, mapping);
        }));
    }

    /** Forgets a mapping; jobs that were handed in with it go on. */
    public Uni<Void> drop(String name) {
        UUID organisation = organisation();
        return Panache.withTransaction(() -> kept.drop(organisation, name)).replaceWithVoid();
    }

    /**
     * The mapping that is given with a file.
     *
     * @param said its name, or the mapping itself as JSON; null where there is none
     * @throws ProblemException {@code invalid} where it is not known, or names what there is not
     */
    public Uni<ImportMapping> given(Caller caller, String said, List<Column> columns) {
        if (said == null || said.isBlank()) {
            return Uni.createFrom().item(ImportMapping.NONE);
        }
        if (said.strip().startsWith("{")) {
            return Uni.createFrom().item(check.check(read(said.getBytes(StandardCharsets.UTF_8)), columns));
        }
        UUID organisation = caller.organisationId();
        String name = said.strip();
        return Panache.withSession(() -> find(organisation, name)
                .map(found -> found == null ? null : found.mapping())
                .onItem()
                .ifNull()
                .switchTo(() -> kept.all(organisation).map(all -> {
                    throw unknown(all);
                })));
    }

    private Uni<MappingView> find(UUID organisation, String name) {
        return NAME.matcher(name).matches()
                ? kept.find(organisation, name)
                : Uni.createFrom().nullItem();
    }

    private static ImportMapping read(byte[] json) {
        try {
            return StrictJson.read(new ByteArrayInputStream(json), ImportMapping.class);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ProblemException unknown(List<MappingEntry> all) {
        String names = all.stream().map(MappingEntry::name).collect(Collectors.joining(", "));
        return ProblemException.invalid(
                new Violation("mapping", "unknown-mapping", Map.of("allowed", names.isEmpty() ? "-" : names)));
    }

    private static MappingView found(MappingView view) {
        if (view == null) {
            throw ProblemException.of(ProblemCode.NOT_FOUND);
        }
        return view;
    }

    private UUID organisation() {
        return identity.caller().organisationId();
    }
}
