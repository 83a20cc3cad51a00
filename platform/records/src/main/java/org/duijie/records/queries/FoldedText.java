package org.duijie.records.queries;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Texts as they are compared in a search: what a reader takes for the same is the same. Width and forms by NFKC (ＳｉＣ, Ⅲ, ㎡,
 * ℃), case, traditional characters as simplified ones, any blanks as one, none at the ends.
 */
public final class FoldedText {
    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\p{Cc}\\p{Cf}]+");

    private FoldedText() {}

    /** Line breaks are kept: no word goes on behind one. */
    public static String of(String text) {
        StringBuilder folded = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            if (!folded.isEmpty()) {
                folded.append('\n');
            }
            folded.append(line(line));
        }
        return folded.toString();
    }

    private static String line(String line) {
        String plain = Normalizer.normalize(line, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        // It keeps no state between calls, but says nowhere that it may be shared.
        synchronized (SIMPLIFIED) {
            plain = SIMPLIFIED.transliterate(plain);
        }
        return BLANKS.matcher(plain).replaceAll(" ").strip();
    }

    /** The words that are sought; all of them are wanted, wherever they stand. */
    static String[] words(String sought) {
        String folded = BLANKS.matcher(of(sought)).replaceAll(" ").strip();
        return folded.isEmpty() ? new String[0] : folded.split(" ");
    }
}
