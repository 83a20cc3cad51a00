package org.duijie.bench.matching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.duijie.engine.embedding.Embedding;
import org.duijie.engine.embedding.OnnxTextEmbedder;
import org.duijie.engine.index.Hit;
import org.duijie.engine.index.ProfileIndex;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.scoring.PairScore;
import org.duijie.engine.scoring.Profile;
import org.duijie.engine.text.LexicalAnalyser;
import org.duijie.engine.text.MatchText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The steps from a demand's text to its candidates among 100,000 outcomes, each by itself. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx4g", "--add-modules=jdk.incubator.vector"})
public class InnerParts {
    private static final int OUTCOMES = 100_000;

    private OnnxTextEmbedder embedder;
    private Matcher matcher;
    private MatchText text;
    private MatchText otherText;
    private Embedding embedding;
    private Profile demand;
    private Profile outcome;
    private ProfileIndex<Integer> index;

    @Setup
    public void prepare() throws IOException {
        embedder = OnnxTextEmbedder.load();
        matcher = Matcher.shipped(embedder, new LexicalAnalyser());
        SyntheticRecords records = new SyntheticRecords(Path.of(System.getProperty("duijie.root")), embedder);
        text = MatchText.of(records.demandTitle(1), records.demandText(1));
        embedding = matcher.embed(text);
        demand = matcher.demand(text, embedding);
        index = ProfileIndex.ofOutcomes(matcher);
        IntStream.range(0, OUTCOMES).forEach(i -> {
            SyntheticRecords.Synthetic record = records.get(i);
            index.upsert(i, matcher.outcome(record.text(), Embedding.of(record.text(), given(record))));
        });
        outcome = index.find(1).orElseThrow();
        otherText = records.get(1).text();
    }

    private GivenVector given(SyntheticRecords.Synthetic record) {
        return new GivenVector(matcher.embedderId(), record.vector());
    }

    @TearDown
    public void close() {
        embedder.close();
    }

    @Benchmark
    public Embedding embedText() {
        return matcher.embed(text);
    }

    @Benchmark
    public Profile weighTerms() {
        return matcher.demand(text, embedding);
    }

    @Benchmark
    public List<Hit<Integer>> search() {
        return index.search(demand, 10);
    }

    @Benchmark
    public PairScore scorePair() {
        return matcher.score(demand, outcome);
    }

    @Benchmark
    public List<String> nameMatchedTerms() {
        return matcher.matchedTerms(text, otherText);
    }
}
