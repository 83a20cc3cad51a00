package org.duijie.engine.scoring;

import java.util.ArrayList;
import java.util.List;
import org.duijie.engine.text.Term;
import org.duijie.engine.text.WordSegmenter.Span;

/** The longest parts of one text that stand in another one just so, of at least two characters. */
final class SharedRuns {
    private SharedRuns() {}

    /** Where they stand in the first text, in their order. */
    static List<Span> of(TokenisedText text, ComparisonText other) {
        List<Span> runs = new ArrayList<>();
        for (Term term : text.terms()) {
            if (term.end() - term.start() < 2 || !other.terms().test(term.code())) {
                continue;
            }
            Span open = runs.isEmpty() ? null : runs.getLast();
            if (open != null && term.start() == open.end() - 1 && isIn(other, text.text(), open.start(), term.end())) {
                runs.set(runs.size() - 1, new Span(open.start(), term.end()));
            } else {
                runs.add(new Span(term.start(), term.end()));
            }
        }
        return runs;
    }

    private static boolean isIn(ComparisonText other, String text, int start, int end) {
        return other.folded().contains(CaseFolding.fold(text.substring(start, end)));
    }
}
