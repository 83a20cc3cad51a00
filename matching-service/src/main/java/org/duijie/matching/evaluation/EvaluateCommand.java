package org.duijie.matching.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.duijie.matching.embedding.OnnxTextEmbedder;
import org.duijie.matching.embedding.TextEmbedder;
import org.duijie.matching.scoring.Matcher;
import org.duijie.matching.text.LexicalAnalyser;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./duijie evaluate DIR}: measures match quality on a folder of judged pairs. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measures match quality on a folder with demands.jsonl, outcomes.jsonl and judgements.tsv.")
public final class EvaluateCommand implements Callable<Integer> {
    private static final int PROGRESS_STEP = 500;

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "DIR", description = "the judged folder")
    private Path folder;

    @Option(names = "--json", paramLabel = "FILE", description = "write the measures to this file too")
    private Path json;

    @Option(names = "--pairs", paramLabel = "FILE", description = "write every judged pair with its components as TSV")
    private Path pairs;

    @Option(names = "--vectors", paramLabel = "DIR", description = "keep vectors here, for a quick second run")
    private Path vectors;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new EvaluateCommand()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        try {
            JudgedFolder judged = JudgedFolderReader.read(folder);
            try (TextEmbedder embedder = embedder();
                    LexicalAnalyser analyser = new LexicalAnalyser()) {
                Matcher matcher = Matcher.shipped(embedder, analyser);
                Evaluation evaluation = new Evaluation(matcher, analyser, judged, done -> tell(done, judged));
                report(matcher, judged, evaluation.measures());
                if (pairs != null) {
                    Files.write(pairs, evaluation.pairs());
                }
            }
            return CommandLine.ExitCode.OK;
        } catch (MalformedInput e) {
            command.commandLine().getErr().println(e.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
    }

    private TextEmbedder embedder() throws IOException {
        OnnxTextEmbedder model = OnnxTextEmbedder.load();
        return vectors == null ? model : new StoredVectors(model, vectors);
    }

    private void tell(int done, JudgedFolder judged) {
        int all = judged.demands().size() + judged.outcomes().size();
        if (done % PROGRESS_STEP == 0 || done == all) {
            command.commandLine().getErr().println("embedded " + done + " of " + all);
        }
    }

    private void report(Matcher matcher, JudgedFolder judged, Map<String, Measures> measures) throws IOException {
        PrintWriter out = command.commandLine().getOut();
        out.printf(
                "%s: %d demands, %d outcomes, %d judged pairs; matcher %s%n",
                folder,
                judged.demands().size(),
                judged.outcomes().size(),
                judged.judgements().size(),
                matcher.version());
        out.println(MeasureTable.of(measures));
        out.flush();
        if (json != null) {
            Map<String, Map<String, Double>> named = new LinkedHashMap<>();
            measures.forEach((system, values) -> named.put(system, known(values.byName())));
            new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(json.toFile(), named);
        }
    }

    /** JSON has no word for "not a number". */
    private static Map<String, Double> known(Map<String, Double> values) {
        values.replaceAll((measure, value) -> value.isNaN() ? null : value);
        return values;
    }

    /** Rows are systems, columns are measures. */
    private static final class MeasureTable {
        static String of(Map<String, Measures> measures) {
            StringBuilder table = new StringBuilder("%-10s".formatted("system"));
            measures.values().iterator().next().byName().keySet().forEach(name -> table.append("%10s".formatted(name)));
            measures.forEach((system, values) -> {
                table.append("%n%-10s".formatted(system));
                values.byName().values().forEach(value -> table.append(cell(value)));
            });
            return table.toString();
        }

        private static String cell(double value) {
            return Double.isNaN(value) ? "%10s".formatted("–") : String.format(Locale.ROOT, "%10.4f", value);
        }
    }
}
