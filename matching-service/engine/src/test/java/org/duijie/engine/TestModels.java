package org.duijie.engine;

import org.duijie.engine.embedding.OnnxTextEmbedder;
import org.duijie.engine.embedding.TextEmbedder;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.scoring.Profile;
import org.duijie.engine.text.LexicalAnalyser;
import org.duijie.engine.text.MatchText;

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
