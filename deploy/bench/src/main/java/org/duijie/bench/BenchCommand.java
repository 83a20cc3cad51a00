package org.duijie.bench;

import org.duijie.bench.demands.DemandsBench;
import org.duijie.bench.gateway.GatewayBench;
import org.duijie.bench.matching.MatchingBench;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./duijie bench WHAT}. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        subcommands = {MatchingBench.class, DemandsBench.class, GatewayBench.class},
        description = "Measures what the product does on this machine, as ratios against a floor of the same run.")
public final class BenchCommand {
    private BenchCommand() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new BenchCommand()).execute(arguments));
    }
}
