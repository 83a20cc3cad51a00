package org.duijie.engine.scoring;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.duijie.engine.text.LexicalAnalyser;
import org.duijie.engine.text.Term;
import org.duijie.engine.text.WordSegmenter;
import org.duijie.engine.text.WordSegmenter.Word;

/** A text as it is looked at when terms are named, each view of it made when it is first asked for. Thread safe. */
final class TokenisedText {
    private final String text;
    private final Lazy<List<Word>> words;
    private final Lazy<List<Term>> terms;
    private final Lazy<Set<Integer>> codes;
    private final Lazy<String> folded;

    TokenisedText(String text, LexicalAnalyser analyser) {
        this.text = text;
        this.words = new Lazy<>(() -> WordSegmenter.words(text));
        this.terms = new Lazy<>(() -> analyser.terms(text));
        this.codes = new Lazy<>(() -> terms().stream().map(Term::code).collect(Collectors.toUnmodifiableSet()));
        this.folded = new Lazy<>(() -> CaseFolding.fold(text));
    }

    String text() {
        return text;
    }

    List<Word> words() {
        return words.get();
    }

    List<Term> terms() {
        return terms.get();
    }

    Set<Integer> codes() {
        return codes.get();
    }

    String folded() {
        return folded.get();
    }

    /** Made at most a few times, always with the same result. */
    private static final class Lazy<T> {
        private final Supplier<T> making;
        private volatile T made;

        private Lazy(Supplier<T> making) {
            this.making = making;
        }

        T get() {
            T known = made;
            if (known == null) {
                known = making.get();
                made = known;
            }
            return known;
        }
    }
}
