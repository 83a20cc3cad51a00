package org.duijie.engine.scoring;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.duijie.engine.embedding.Embedding;
import org.duijie.engine.embedding.PassageVectors;
import org.duijie.engine.embedding.QuantisedVector;
import org.duijie.engine.embedding.TextEmbedder;
import org.duijie.engine.embedding.Vectors;
import org.duijie.engine.text.GeneralLanguage;
import org.duijie.engine.text.LatinScript;
import org.duijie.engine.text.LexicalAnalyser;
import org.duijie.engine.text.MatchText;
import org.duijie.engine.text.Passages;
import org.duijie.engine.text.TermWeights;

/**
 * One version of the judgement on pairs. Everything a score depends on besides the two texts belongs to the version; the
 * same version gives the same score for the same texts, whatever else there is and in whatever order it came. Thread
 * safe.
 */
public final class Matcher {
    /**
     * Raised with what counts beside the texts: since m2 stated facts do, since m3 region and freshness, since m4 of a confidential
     * demand only what everybody may read, since m6 a missed must-have and missing TRL steps rule out STRONG; see FactFit.
     */
    private static final String GENERATION = "m6";

    private static final int VERSION_DIGITS = 10;

    /** Characters from which on a content speaks for itself and its title no longer counts apart. */
    private static final float FULL_CONTENT = 60;

    /** How many times a term of a demand's title counts where there are titles only, or Latin letters. */
    private static final float TITLE_EMPHASIS = 3;

    private final TextEmbedder embedder;
    private final LexicalProfiles lexical;
    private final MatchedTerms matchedTerms;
    private final MatchedSentences matchedSentences;
    private final float[] centre;
    private final ScoringSettings settings;
    private final String version;

    /**
     * @param centre the mean vector that is taken from every vector before comparing
     */
    public Matcher(
            TextEmbedder embedder,
            LexicalAnalyser analyser,
            TermWeights weights,
            float[] centre,
            ScoringSettings settings) {
        this.embedder = embedder;
        this.lexical = new LexicalProfiles(analyser, weights);
        this.matchedTerms = new MatchedTerms(analyser, weights);
        this.matchedSentences = new MatchedSentences(this::demandSentence, this::outcomeSentence, lexical);
        this.centre = centre.clone();
        this.settings = settings;
        this.version = GENERATION + "-" + hash(weights);
    }

    /** The matcher as it ships. */
    public static Matcher shipped(TextEmbedder embedder, LexicalAnalyser analyser) {
        return with(embedder, analyser, Centre.shipped());
    }

    /** The same with another model, of which the centre is computed: that takes some seconds. */
    public static Matcher with(TextEmbedder embedder, LexicalAnalyser analyser) {
        return with(embedder, analyser, Centre.compute(embedder));
    }

    private static Matcher with(TextEmbedder embedder, LexicalAnalyser analyser, float[] centre) {
        TermWeights weights = GeneralLanguage.weights(analyser);
        return new Matcher(embedder, analyser, weights, centre, ScoringSettings.shipped());
    }

    private String hash(TermWeights weights) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
            weights.write(out);
            String rest = String.join(
                    "|",
                    embedderId(),
                    LexicalAnalyser.ID,
                    LexicalProfiles.ID,
                    "full%s,emphasis%s".formatted(FULL_CONTENT, TITLE_EMPHASIS),
                    Arrays.toString(centre),
                    settings.toString());
            out.write(rest.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing is written anywhere", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Names everything the scores depend on, such as {@code m1-3f09c2ab17}. */
    public String version() {
        return version;
    }

    /** Names what embeddings depend on: stored ones of another id must be made anew. */
    public String embedderId() {
        return embedder.id() + "/" + Passages.ID;
    }

    /** The lowest scores of its levels. */
    public ScoringSettings.Levels levels() {
        return settings.levels();
    }

    /** The costly step: about 10 ms per 100 characters on one core. Its result is worth storing. */
    public Embedding embed(MatchText text) {
        return Embedding.of(text, embedder);
    }

    public Profile demand(MatchText text, Embedding embedding) {
        return profile(text, embedding, lexical.demand(text));
    }

    public Profile outcome(MatchText text, Embedding embedding) {
        return profile(text, embedding, lexical.outcome(text));
    }

    private Profile profile(MatchText text, Embedding embedding, TermVector terms) {
        return new Profile(
                QuantisedVector.of(centred(embedding.title())),
                QuantisedVector.of(centred(embedding.text())),
                PassageVectors.of(
                        embedding.passages().stream().map(this::centred).toList()),
                terms,
                fullness(text),
                LatinScript.share(text.full()));
    }

    private float[] centred(float[] vector) {
        return Vectors.centred(vector, centre);
    }

    private static float fullness(MatchText text) {
        return Math.min(1, text.content().length() / FULL_CONTENT);
    }

    /** Room for the records of an index. */
    public ProfileColumns columns() {
        return new ProfileColumns(settings);
    }

    public PairScore score(Profile demand, Profile outcome) {
        float fullness = demand.commonFullness(outcome);
        float latin = demand.commonLatin(outcome);
        float emphasis = TITLE_EMPHASIS + fullness * (1 - latin) * (1 - TITLE_EMPHASIS);
        double title = unit(demand.titleNearness(outcome));
        double text = unit(demand.textNearness(outcome));
        double passages = unit(demand.passageNearness(outcome));
        double overlap = unit(demand.terms().overlap(outcome.terms(), emphasis));
        double score = settings.weights(fullness, latin).probability(title, text, passages, overlap);
        return new PairScore(score, settings.levels().of(score), title, text, passages, overlap);
    }

    /** What the vectors alone say of a pair; only the order means something. */
    public float nearness(Profile one, Profile other) {
        float fullness = one.commonFullness(other);
        return settings.bias(fullness)
                + settings.textWeight(fullness) * one.textNearness(other)
                + settings.titleWeight(fullness) * one.titleNearness(other);
    }

    private static double unit(float value) {
        return Math.clamp(value, 0.0, 1.0);
    }

    /** The most telling terms that both texts use, at most eight, as the demand writes them. */
    public List<String> matchedTerms(MatchText demand, MatchText outcome) {
        return matchedTerms.of(demand.full(), outcome.full());
    }

    /** The same of an outcome whose profile is known, which has its terms. */
    public List<String> matchedTerms(MatchText demand, MatchText outcome, Profile outcomeProfile) {
        return matchedTerms.of(demand.full(), outcome.full(), outcomeProfile.terms());
    }

    /** The sentences of both that say something alike, at most three pairs, nearest first. Embeds: up to half a second. */
    public List<SentencePair> matchedSentences(MatchText demand, MatchText outcome) {
        return matchedSentences.of(demand, outcome);
    }

    private Profile demandSentence(String sentence) {
        MatchText text = MatchText.of("", sentence);
        return demand(text, embed(text));
    }

    private Profile outcomeSentence(String sentence) {
        MatchText text = MatchText.of("", sentence);
        return outcome(text, embed(text));
    }

    /** What each component adds to the log odds of the score, by its name; what all pairs have alike is in none. */
    public Map<String, Double> logOdds(Profile demand, Profile outcome) {
        PairScore score = score(demand, outcome);
        return settings.weights(demand.commonFullness(outcome), demand.commonLatin(outcome))
                .logOdds(score);
    }
}
