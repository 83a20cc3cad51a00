package org.duijie.stack.containers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duijie.stack.Database;
import org.duijie.stack.Part;
import org.duijie.stack.PostgresServer;
import org.duijie.stack.access.PostgresAccess;
import org.duijie.stack.process.Readiness;

/** PostgreSQL in a container. */
final class ContainerPostgres extends ContainerServer implements PostgresServer {

    private final PostgresAccess access;
    private final Set<Database> databases;
    private final boolean durable;

    ContainerPostgres(Engine engine, ContainerPlace place, Set<Database> databases) {
        super(engine, place);
        this.access = new PostgresAccess(place.port());
        this.databases = databases;
        this.durable = place.durable();
    }

    @Override
    ContainerRecipe recipe() {
        var arguments = new ArrayList<>(List.of("postgres", "-c", "max_connections=200", "-c", "wal_level=logical"));
        if (!durable) {
            arguments.addAll(List.of("-c", "fsync=off", "-c", "full_page_writes=off"));
        }
        return new ContainerRecipe(
                ContainerRecipe.image(Part.POSTGRES, "postgres:17"),
                Map.of("POSTGRES_PASSWORD", PostgresAccess.SUPERUSER),
                arguments,
                5432,
                "/var/lib/postgresql/data");
    }

    @Override
    Readiness readiness() {
        return access.readiness();
    }

    @Override
    void greet() {
        databases.forEach(this::create);
    }

    @Override
    public void create(Database database) {
        access.create(database);
    }
}
