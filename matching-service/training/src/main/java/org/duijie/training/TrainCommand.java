package org.duijie.training;

import ai.djl.Device;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.duijie.engine.embedding.ModelTokens;
import org.duijie.engine.embedding.OnnxTextEmbedder;
import org.duijie.engine.embedding.TextEmbedder;
import org.duijie.engine.parallel.Parallel;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.text.LexicalAnalyser;
import org.duijie.training.corpus.Corpus;
import org.duijie.training.fitting.Averaging;
import org.duijie.training.fitting.Training;
import org.duijie.training.measuring.Figures;
import org.duijie.training.measuring.HeldOut;
import org.duijie.training.measuring.ScoreWeights;
import org.duijie.training.model.Int8Model;
import org.duijie.training.model.Weights;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./duijie train}: fine-tunes the text encoder on the corpus, measures it and writes the file that the engine runs. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        description =
                "Fine-tunes the text encoder on the corpus and writes it as an int8 ONNX file, with a model card beside it.")
public final class TrainCommand implements Callable<Integer> {
    /** What decides when to stop: only what was read of both sides counts. */
    private static final String DECISIVE = "ndcg10-without-means";

    @Spec
    private CommandSpec command;

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            defaultValue = "${sys:duijie.corpus:-matching-service/engine/src/corpus}",
            description = "a folder with FIELD.jsonl files; may be given again")
    private List<Path> corpora;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "duijie-encoder.onnx",
            description = "the file to write")
    private Path out;

    @Option(
            names = "--measure",
            paramLabel = "FILE",
            description = "train nothing: tell what this model is worth beside the one that ships")
    private Path measure;

    @Option(names = "--fields", paramLabel = "N", description = "learn from so many fields only, for a learning curve")
    private Integer fields;

    @Option(names = "--families", paramLabel = "N", description = "learn from so many families only")
    private Integer families;

    @Mixin
    private RecipeOptions recipe;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new TrainCommand()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Corpus corpus = chosen(Corpus.read(corpora));
        tell("%d families to learn from, %d held out"
                .formatted(corpus.training().size(), corpus.heldOut().size()));
        if (corpus.training().isEmpty() || corpus.heldOut().isEmpty()) {
            tell("There must be fields to learn from and fields that are held out in " + corpora);
            return CommandLine.ExitCode.USAGE;
        }
        if (measure != null) {
            try (OnnxTextEmbedder made = OnnxTextEmbedder.load(measure)) {
                tell(worth(corpus, made));
            }
            return CommandLine.ExitCode.OK;
        }
        HeldOut heldOut = new HeldOut(corpus.heldOut());
        Files.createDirectories(out.toAbsolutePath().getParent());
        Averaging.Mean mean = trained(corpus, heldOut);
        Files.write(out, Int8Model.of(mean.weights()));
        writeCard(corpus, mean);
        return CommandLine.ExitCode.OK;
    }

    private Corpus chosen(Corpus all) {
        Corpus some = fields == null ? all : all.withFields(fields);
        return families == null ? some : some.withFamilies(families);
    }

    /** What was learnt so far stays, whatever ends the training. */
    private void keep(Weights better) {
        try {
            Files.write(out, Int8Model.of(better));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Averaging.Mean trained(Corpus corpus, HeldOut heldOut) {
        Weights base = Weights.base();
        try (NDManager manager = NDManager.newBaseManager(Device.cpu(), "PyTorch")) {
            Training training = new Training(
                    recipe.recipe(), corpus.training(), weights -> decisive(heldOut, weights), this::keep, this::tell);
            Training.Result result = training.from(base, ModelTokens.load(), manager);
            return new Averaging(weights -> decisive(heldOut, weights), this::tell).of(base, result);
        }
    }

    /** Of the file that would be written: it is what will run, and it is quicker. */
    private static double decisive(HeldOut heldOut, Weights weights) {
        try (TextEmbedder written = OnnxTextEmbedder.of(Int8Model.of(weights), 1)) {
            return heldOut.measured(texts -> vectors(texts, written), Set.of(HeldOut.Pool.ALL))
                    .get(HeldOut.Pool.ALL)
                    .values()
                    .get(DECISIVE);
        }
    }

    private void writeCard(Corpus corpus, Averaging.Mean mean) throws IOException {
        try (OnnxTextEmbedder written = OnnxTextEmbedder.load(out)) {
            String worth = worth(corpus, written);
            String card = new ModelCard(
                            written.id(),
                            corpus,
                            recipe.recipe(),
                            mean.share(),
                            Agreement.of(mean.weights(), written, corpus.heldOut()),
                            worth)
                    .markdown();
            Path beside = out.resolveSibling(out.getFileName().toString().replaceFirst("\\.onnx$", "") + ".md");
            Files.writeString(beside, card);
            PrintWriter console = command.commandLine().getOut();
            console.println(worth);
            console.println("written: %s (%s) and %s".formatted(out, written.id(), beside));
            console.flush();
        }
    }

    /** What a model is worth beside the one that ships, as the engine runs them. */
    private static String worth(Corpus corpus, OnnxTextEmbedder made) {
        HeldOut heldOut = new HeldOut(corpus.heldOut());
        try (OnnxTextEmbedder shipped = OnnxTextEmbedder.load();
                LexicalAnalyser analyser = new LexicalAnalyser()) {
            String figures = Figures.table(
                    heldOut.measured(texts -> vectors(texts, shipped)),
                    heldOut.measured(texts -> vectors(texts, made)));
            ScoreWeights weights = ScoreWeights.of(Matcher.with(made, analyser), corpus.heldOut());
            return """
                    %s
                    So that a score says how often such pairs of full texts are FAIR or STRONG, its components weigh, by logistic
                    regression over %d judged pairs of these fields: %s.
                    """.formatted(figures, weights.pairs(), weights);
        }
    }

    private static Map<String, float[]> vectors(Collection<String> texts, TextEmbedder embedder) {
        List<String> all = List.copyOf(texts);
        List<float[]> vectors = Parallel.map(all, embedder::embed);
        Map<String, float[]> byText = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            byText.put(all.get(i), vectors.get(i));
        }
        return byText;
    }

    private void tell(String line) {
        PrintWriter console = command.commandLine().getErr();
        console.println(line);
        console.flush();
    }
}
