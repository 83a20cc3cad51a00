package org.duijie.local;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of {@code ./duijie} that need more than a shell. */
@Command(
        name = "./duijie",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            SuperviseCommand.class,
            TokenCommand.class,
            DemoCommand.class,
            DevCommand.class
        })
public final class Main {

    private static final int FAILED = 1;

    private Main() {}

    /** Runs one command and exits with its code. */
    public static void main(String[] arguments) {
        var commands = new CommandLine(new Main());
        commands.setExecutionExceptionHandler((exception, command, parsed) -> {
            if (exception instanceof LauncherException) {
                System.err.println("duijie: " + exception.getMessage());
            } else {
                exception.printStackTrace();
            }
            return FAILED;
        });
        System.exit(commands.execute(arguments));
    }
}
