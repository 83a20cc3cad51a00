package org.duijie.engine.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.duijie.engine.embedding.OnnxTextEmbedder;
import org.duijie.engine.embedding.TextEmbedder;
import org.duijie.engine.learning.JudgedPair;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.text.LexicalAnalyser;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "measure with this model, such as one that was trained")
    private Path model;

    @Option(names = "--folds", paramLabel = "N", defaultValue = "5", description = "folds of the cross-validation")
    private int folds;

    @Option(
            names = "--by",
            defaultValue = "pairs",
            description = "hold out single pairs or whole demands: ${COMPLETION-CANDIDATES}")
    private By by;

    @Option(names = "--learn-from", paramLabel = "DIR", description = "learn from this judged folder instead")
    private Path learnFrom;

    @Option(
            names = "--proposed-from",
            paramLabel = "SCORE",
            defaultValue = "0.2",
            description =
                    "the lowest score that is proposed, as the service's duijie.matching.threshold: ${DEFAULT-VALUE}")
    private double proposedFrom;

    @Option(names = "--explain", description = "show the pairs that are furthest from their judgement")
    private boolean explain;

    enum By {
        pairs,
        demands
    }

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new EvaluateCommand()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        if (folds < 2) {
            throw new ParameterException(command.commandLine(), "--folds must be at least 2, not " + folds);
        }
        if (model != null && !Files.isReadable(model)) {
            throw new ParameterException(command.commandLine(), "--model: there is no file " + model);
        }
        try {
            JudgedFolder judged = JudgedFolderReader.read(folder);
            try (TextEmbedder embedder = embedder();
                    LexicalAnalyser analyser = new LexicalAnalyser()) {
                Matcher matcher =
                        model == null ? Matcher.shipped(embedder, analyser) : Matcher.with(embedder, analyser);
                Evaluation evaluation =
                        new Evaluation(matcher, analyser, judged, proposedFrom, done -> tell(done, judged));
                List<JudgedPair> training = evaluation.judgedPairs();
                Folds held = new Folds(folds, by == By.demands);
                if (learnFrom != null) {
                    JudgedFolder other = JudgedFolderReader.read(learnFrom);
                    training = new Evaluation(matcher, analyser, other, proposedFrom, done -> tell(done, other))
                            .judgedPairs();
                    held = Folds.NONE;
                }
                List<RankingSystem> systems = evaluation.systems(training, held, this::tellLearnt);
                report(
                        matcher,
                        judged,
                        evaluation.measured(systems),
                        evaluation.measured(evaluation.refined()),
                        evaluation.measured(evaluation.withoutMeans(systems)));
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
        OnnxTextEmbedder embedder = model == null ? OnnxTextEmbedder.load() : OnnxTextEmbedder.load(model);
        return vectors == null ? embedder : new StoredVectors(embedder, vectors);
    }

    private void tell(int done, JudgedFolder judged) {
        int all = judged.demands().size() + judged.outcomes().size();
        if (done % PROGRESS_STEP == 0 || done == all) {
            command.commandLine().getErr().println("embedded " + done + " of " + all);
        }
    }

    private void tellLearnt(int fold) {
        command.commandLine().getErr().println("learnt fold " + fold);
    }

    private void report(
            Matcher matcher,
            JudgedFolder judged,
            Map<String, Measured> measured,
            Map<String, Measured> refined,
            Map<String, Measured> withoutMeans)
            throws IOException {
        PrintWriter out = command.commandLine().getOut();
        out.printf(
                "%s: %d demands, %d outcomes, %d judged pairs; matcher %s%n",
                folder,
                judged.demands().size(),
                judged.outcomes().size(),
                judged.judgements().size(),
                matcher.version());
        new Report(measured, refined, withoutMeans, out).print();
        if (explain) {
            new WorstCases(judged, measured.get("product")).print(out);
        }
        out.flush();
        if (json != null) {
            Map<String, Map<String, Double>> named = new LinkedHashMap<>();
            measured.forEach(
                    (system, values) -> named.put(system, known(values.all().byName())));
            withoutMeans.forEach((system, values) ->
                    named.put(system + "-without-means", known(values.all().ofRanking())));
            new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(json.toFile(), named);
        }
    }

    /** JSON has no word for "not a number". */
    private static Map<String, Double> known(Map<String, Double> values) {
        values.replaceAll((measure, value) -> value.isNaN() ? null : value);
        return values;
    }
}
