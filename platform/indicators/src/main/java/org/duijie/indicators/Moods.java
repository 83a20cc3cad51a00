package org.duijie.indicators;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each place of a text speaks of: what is wanted, or what is. Words set it for what follows them, to the sentence's end;
 * a line that ends with a colon sets it for the lines below, until one sets its own.
 */
final class Moods {
    /** What words say of those after them. */
    enum Mood {
        OPEN,
        DEMANDED,
        WISHED,
        STATE,
        BACKGROUND;

        boolean isWanted() {
            return this == DEMANDED || this == WISHED;
        }

        boolean isPresent() {
            return this == STATE || this == BACKGROUND;
        }
    }

    private static final String ENDS = "。!?\n";
    /** What a thing is compared with says nothing of the sentence: 比现有工艺减少 40%. */
    private static final Pattern CUE = Pattern.compile(
            Stream.of(Mood.values())
                    .map(Moods::words)
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining("|", "(?<![比较与同从由])(?:", ")")),
            Pattern.CASE_INSENSITIVE);

    private final String text;
    private final Mood[] moods;

    Moods(String plain) {
        text = plain;
        moods = new Mood[plain.length() + 1];
        Matcher cues = CUE.matcher(plain);
        Mood mood = Mood.OPEN;
        Mood heading = Mood.OPEN;
        // From the heading, or from nothing: not said in the sentence itself.
        boolean carried = true;
        int place = 0;
        boolean more = cues.find();
        while (place < plain.length()) {
            int next = more ? cues.start() : plain.length();
            for (; place < next; place++) {
                moods[place] = mood;
                boolean line = plain.charAt(place) == '\n';
                if (line && isHeading(place)) {
                    heading = carried ? Mood.OPEN : mood;
                }
                if (ENDS.indexOf(plain.charAt(place)) >= 0) {
                    mood = line ? heading : Mood.OPEN;
                    carried = true;
                }
            }
            if (more) {
                Mood said = said(cues);
                mood = said == Mood.BACKGROUND && mood.isWanted() && !carried ? mood : said;
                carried = false;
                Arrays.fill(moods, place, cues.end(), mood);
                place = cues.end();
                more = cues.find();
            }
        }
        moods[plain.length()] = mood;
    }

    private static String words(Mood mood) {
        String words = DataTable.read("mood-words.tsv").stream()
                .filter(row -> mood.name().equals(row.get(1)))
                .map(List::getFirst)
                .sorted(Comparator.comparing(String::length).reversed())
                .map(word -> Neighbours.isLatin(word.charAt(0)) ? "(?<![a-z])" + word + "(?![a-z])" : word)
                .collect(Collectors.joining("|"));
        return words.isEmpty() ? "" : "(?<" + mood.name() + ">" + words + ")";
    }

    private static Mood said(Matcher cue) {
        return Stream.of(Mood.values())
                .filter(mood -> mood != Mood.OPEN && cue.group(mood.name()) != null)
                .findFirst()
                .orElseThrow();
    }

    private boolean isHeading(int lineEnd) {
        return lineEnd > 0 && text.charAt(lineEnd - 1) == ':';
    }

    Mood at(int place) {
        return moods[place];
    }
}
