package org.duijie.imports;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.duijie.imports.mappings.ImportMapping;
import org.duijie.imports.mappings.MappingOperations;
import org.duijie.messaging.Ids;
import org.duijie.records.identity.Caller;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.versions.Versions;
import org.duijie.web.bodies.BodyHashes;
import org.duijie.web.idempotency.Idempotency;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.records.StepRequest;
import org.duijie.web.records.VersionedResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** What people do with imports, whatever is imported: hand in a file, ask how far it is, read the report. */
@ApplicationScoped
public class ImportOperations {
    private static final int LINES = 1000;

    private final ImportJobs jobs;
    private final ImportThreads threads;
    private final ImportReports reports;
    private final ImportTarget<?> target;
    private final MappingOperations mappings;
    private final BodyHashes hashes;
    private final Idempotency idempotency;
    private final CallerIdentity identity;
    private final Ids ids;
    private final Clock clock;

    ImportOperations(
            ImportJobs jobs,
            ImportThreads threads,
            ImportReports reports,
            ImportTarget<?> target,
            MappingOperations mappings,
            BodyHashes hashes,
            Idempotency idempotency,
            CallerIdentity identity,
            Ids ids,
            Clock clock) {
        this.jobs = jobs;
        this.threads = threads;
        this.reports = reports;
        this.target = target;
        this.mappings = mappings;
        this.hashes = hashes;
        this.idempotency = idempotency;
        this.identity = identity;
        this.ids = ids;
        this.clock = clock;
    }

    /** Takes a file; it is worked through later. */
    public Uni<Response> take(byte[] file, Order order) {
        Caller caller = identity.caller();
        if (file == null || file.length == 0) {
            throw ProblemException.of(ProblemCode.FILE_MISSING);
        }
        return mappings.given(caller, order.mapping(), target.form().columns())
                .flatMap(mapping -> hashes.of(file).flatMap(hash -> take(file, hash, order, caller, mapping)));
    }

    private Uni<Response> take(byte[] file, String hash, Order order, Caller caller, ImportMapping mapping) {
        boolean dry = order.dryRun();
        List<Object> same = mapping.equals(ImportMapping.NONE) ? List.of(dry, hash) : List.of(dry, hash, mapping);
        Idempotency.Request request = new Idempotency.Request("import " + order.path(), same);
        return idempotency
                .accepted(caller, order.key(), request, () -> jobs.keep(
                                new ImportJob(ids.next(), caller.organisationId(), dry, mapping, clock.instant()), file)
                        .map(job -> ImportView.of(job, order.language()).createdIn(order.path())))
                .invoke(threads::soon);
    }

    /** How far a job is. */
    public Uni<RestResponse<ImportView>> read(UUID id, String language) {
        return Panache.withSession(
                () -> jobs.known(id, identity.caller()).map(job -> VersionedResponse.of(ImportView.of(job, language))));
    }

    /** Takes a job back, where it is not over; what was taken of it stays. */
    public Uni<RestResponse<ImportView>> cancel(StepRequest request, String language) {
        Caller caller = identity.caller();
        return Panache.withTransaction(() -> jobs.lock(request.id(), caller)
                        .invoke(job -> {
                            Versions.allow(request.ifMatch(), job.version());
                            job.cancel(clock.instant());
                        })
                        .call(job -> jobs.forgetFile(job.id()))
                        .map(job -> ImportView.of(job, language)))
                .map(VersionedResponse::of);
    }

    /** What became of the rows. */
    public Uni<ImportView.Report> rows(UUID id, RowResult result, int after, String language) {
        Caller caller = identity.caller();
        return Panache.withSession(() -> jobs.known(id, caller).flatMap(job -> reports.lines(id, result, after, LINES)
                .map(lines -> ImportView.Report.of(lines, LINES, ImportView.language(job, language)))));
    }

    /**
     * How a file is handed in.
     *
     * @param path the collection of jobs, such as {@code /api/v1/outcomes/imports}
     * @param dryRun whether it is only checked
     * @param mapping what its headings mean: a mapping's name, or itself as JSON; null where they are known
     * @param key header {@code Idempotency-Key}
     * @param language header {@code Accept-Language}
     */
    public record Order(String path, boolean dryRun, String mapping, String key, String language) {}
}
