package org.duijie.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class EvaluateCommandTest {
    private static final String DEMAND = "{\"id\":\"d1\",\"title\":\"锂电池预警\",\"description\":\"热失控\"}\n";
    private static final String OUTCOMES =
            "{\"id\":\"o1\",\"title\":\"电池热失控预警\",\"abstract\":\"\"}\n{\"id\":\"o2\",\"title\":\"月季保鲜\"}\n";
    private static final String HEADER = "demandId\toutcomeId\tlevel\n";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeASmallFolder() throws IOException {
        write("demands.jsonl", DEMAND);
        write("outcomes.jsonl", OUTCOMES);
        write("judgements.tsv", HEADER + "d1\to1\t4\nd1\to2\t1\n");
    }

    @Test
    void printsATableAndWritesMeasuresOfEachSystem() throws IOException {
        Path json = folder.resolve("measures.json");

        int exit = run(folder.toString(), "--json", json.toString());

        assertThat(exit).as(err.toString()).isZero();
        assertThat(out.toString())
                .contains("bm25", "vectors", "product", "recall100", "success3", "noneTold", "without outcomes' means");
        JsonNode measures = new ObjectMapper().readTree(json.toFile());
        assertThat(measures.fieldNames())
                .toIterable()
                .containsExactly(
                        "bm25",
                        "vectors",
                        "product",
                        "learned",
                        "bm25-without-means",
                        "vectors-without-means",
                        "product-without-means",
                        "learned-without-means");
        assertThat(measures.at("/product/mrr").asDouble()).isEqualTo(1);
        assertThat(measures.at("/product/ndcg10").isNull()).as("no pool of ten").isTrue();
    }

    @Test
    void writesEachPair() throws IOException {
        Path pairs = folder.resolve("pairs.tsv");

        run(folder.toString(), "--pairs", pairs.toString());

        assertThat(Files.readAllLines(pairs)).hasSize(3).element(1).asString().startsWith("d1\to1\t4\t");
    }

    @Test
    void givesTheSameFromKeptVectors() throws IOException {
        Path vectors = folder.resolve("vectors");
        run(folder.toString(), "--vectors", vectors.toString());
        String first = out.toString();
        out.getBuffer().setLength(0);

        run(folder.toString(), "--vectors", vectors.toString());

        assertThat(vectors).isNotEmptyDirectory();
        assertThat(out.toString()).isEqualTo(first);
    }

    @Test
    void measuresWithTheModelThatIsGiven() throws IOException {
        Path model = folder.resolve("model.onnx");
        try (InputStream shipped = getClass().getResourceAsStream("/bge-small-zh-v1.5-q.onnx")) {
            Files.copy(shipped, model);
        }

        assertThat(run(folder.toString(), "--model", model.toString())).isZero();
        assertThat(out.toString()).contains("product");

        Files.delete(model);
        assertThat(run(folder.toString(), "--model", model.toString())).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).contains("there is no file " + model);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "demands.jsonl  | {\"id\":                  | demands.jsonl:1: not a JSON object",
                "demands.jsonl  | {\"title\":\"ohne\"}      | demands.jsonl:1: an object with a non-empty \"id\"",
                "demands.jsonl  | 7                         | demands.jsonl:1: an object with a non-empty \"id\"",
                "judgements.tsv | d1 o1 4                   | judgements.tsv:1: the header",
            })
    void namesTheMalformedLine(String file, String content, String message) throws IOException {
        write(file, content);

        assertThat(run(folder.toString())).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "d1 o1        | three columns are needed, not 2",
                "d1 o1 5      | the level must be 1, 2, 3 or 4, not 5",
                "d1 o1 strong | the level must be 1, 2, 3 or 4, not strong",
                "dx o1 4      | there is no demand dx",
                "d1 ox 4      | there is no outcome ox",
                "d1 o2 4      | this pair was judged before",
            })
    void namesTheMalformedJudgement(String row, String message) throws IOException {
        write("judgements.tsv", HEADER + "d1\to2\t1\n" + row.strip().replace(' ', '\t') + "\n");

        assertThat(run(folder.toString())).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).contains("judgements.tsv:3: " + message);
    }

    @Test
    void saysWhichFileIsMissing() throws IOException {
        Files.delete(folder.resolve("outcomes.jsonl"));

        assertThat(run(folder.toString())).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).contains("outcomes.jsonl: the file is missing");
    }

    private int run(String... arguments) {
        return new CommandLine(new EvaluateCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
