package org.duijie.local;

import java.util.ArrayList;
import org.duijie.stack.Part;

/** The last words of a start: where everything is, and what to try. */
final class Welcome {

    private Welcome() {}

    static String to(LocalSystem system) {
        var settings = system.settings();
        String gateway = "http://127.0.0.1:" + settings.port(Service.GATEWAY);
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("  API          " + gateway + "/api/v1");
        lines.add("  Kafka        " + system.stack().kafka().bootstrapServers());
        lines.add("  Keycloak     " + system.stack().keycloak().realm());
        lines.add("  PostgreSQL   127.0.0.1:" + settings.port(Part.POSTGRES));
        system.stack().prometheus().ifPresent(server -> lines.add("  Prometheus   " + server.address()));
        lines.add("");
        lines.add("  Try          curl -H \"Authorization: Bearer $(./duijie token company)\" " + gateway
                + "/api/v1/demands");
        lines.add("               kcat -C -b " + system.stack().kafka().bootstrapServers() + " -t duijie.pairings");
        lines.add("               ./duijie status");
        lines.add("");
        return String.join(System.lineSeparator(), lines);
    }
}
