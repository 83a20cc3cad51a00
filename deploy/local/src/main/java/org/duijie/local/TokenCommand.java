package org.duijie.local;

import java.util.concurrent.Callable;
import org.duijie.stack.RealmTokens;
import org.duijie.stack.StackException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "token", description = "Prints an access token of a user of the local realm, and nothing else.")
final class TokenCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "USER",
            description = "park, company, company-2, university, university-2, operator, auditor, or partner")
    private String user;

    @Override
    public Integer call() {
        var keycloak = new LocalSystem(Settings.ofThisProcess()).stack().keycloak();
        try {
            System.out.println(new RealmTokens(keycloak.realm()).of(user));
            return 0;
        } catch (StackException e) {
            throw new LauncherException(
                    keycloak.isRunning()
                            ? "No token for '" + user + "'. " + e.getMessage()
                            : "Keycloak does not run: start it with ./duijie up",
                    e);
        }
    }
}
