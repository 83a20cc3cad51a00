package org.duijie.matching.corpus;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.duijie.engine.embedding.OnnxTextEmbedder;
import org.duijie.engine.embedding.TextEmbedder;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.text.LexicalAnalyser;

/** The matcher that this release ships. */
class MatcherProducer {

    @Produces
    @Singleton
    TextEmbedder embedder() {
        return OnnxTextEmbedder.load();
    }

    void close(@Disposes TextEmbedder embedder) {
        embedder.close();
    }

    @Produces
    @Singleton
    Matcher matcher(TextEmbedder embedder) {
        return Matcher.shipped(embedder, new LexicalAnalyser());
    }
}
