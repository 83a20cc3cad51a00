package org.duijie.matching;

import org.duijie.matching.embedding.OnnxTextEmbedder;
import org.duijie.matching.embedding.TextEmbedder;
import org.duijie.matching.scoring.Matcher;
import org.duijie.matching.scoring.Profile;
import org.duijie.matching.text.LexicalAnalyser;
import org.duijie.matching.text.MatchText;

/** The real model and the shipped matcher, loaded once for all tests of a run. */
public final class TestModels {
    public static final TextEmbedder EMBEDDER = OnnxTextEmbedder.load();
    public static final LexicalAnalyser ANALYSER = new LexicalAnalyser();
    public static final Matcher MATCHER = Matcher.shipped(EMBEDDER, ANALYSER);

    private TestModels() {}

    public static Profile demand(String title, String body) {
        MatchText text = MatchText.of(title, body);
        return MATCHER.demand(text, MATCHER.embed(text));
    }

    public static Profile outcome(String title, String body) {
        MatchText text = MatchText.of(title, body);
        return MATCHER.outcome(text, MATCHER.embed(text));
    }
}
