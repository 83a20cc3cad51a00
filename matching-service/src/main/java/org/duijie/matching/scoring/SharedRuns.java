package org.duijie.matching.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duijie.matching.text.LexicalAnalyser;
import org.duijie.matching.text.Term;
import org.duijie.matching.text.WordSegmenter.Span;

/** The longest parts of one text that stand in another one just so, of at least two characters. */
final class SharedRuns {
    private final LexicalAnalyser analyser;

    SharedRuns(LexicalAnalyser analyser) {
        this.analyser = analyser;
    }

    /** Where they stand in the first text, in their order. */
    List<Span> of(String text, String other) {
        Set<Integer> offered = analyser.terms(other).stream().map(Term::code).collect(Collectors.toSet());
        String folded = Folding.fold(other);
        List<Span> runs = new ArrayList<>();
        for (Term term : analyser.terms(text)) {
            if (term.end() - term.start() < 2 || !offered.contains(term.code())) {
                continue;
            }
            Span open = runs.isEmpty() ? null : runs.getLast();
            if (open != null && term.start() == open.end() - 1 && isIn(folded, text, open.start(), term.end())) {
                runs.set(runs.size() - 1, new Span(open.start(), term.end()));
            } else {
                runs.add(new Span(term.start(), term.end()));
            }
        }
        return runs;
    }

    private static boolean isIn(String folded, String text, int start, int end) {
        return folded.contains(Folding.fold(text.substring(start, end)));
    }
}
