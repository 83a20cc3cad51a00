package org.duijie.engine.embedding;

import java.util.HashMap;
import java.util.Map;

/** Reads the vocabulary out of a {@code tokenizer.json}; nothing else of that file is needed. */
final class VocabularyFile {
    private static final String KEY = "\"vocab\"";

    private final String json;
    private int at;

    private VocabularyFile(String json) {
        this.json = json;
    }

    static Vocabulary parse(String json) {
        return new VocabularyFile(json).read();
    }

    private Vocabulary read() {
        at = json.indexOf(KEY);
        if (at < 0) {
            throw new IllegalArgumentException("tokenizer.json has no member " + KEY);
        }
        at += KEY.length();
        expect(':');
        expect('{');
        Map<String, Integer> ids = new HashMap<>(50_000);
        do {
            String piece = string();
            expect(':');
            ids.put(piece, number());
        } while (next() == ',');
        return new Vocabulary(ids);
    }

    private char next() {
        while (Character.isWhitespace(json.charAt(at))) {
            at++;
        }
        return json.charAt(at++);
    }

    private void expect(char wanted) {
        char found = next();
        if (found != wanted) {
            throw new IllegalArgumentException(
                    "tokenizer.json: " + wanted + " expected at " + (at - 1) + ", not " + found);
        }
    }

    private String string() {
        expect('"');
        StringBuilder text = new StringBuilder();
        for (char c = json.charAt(at++); c != '"'; c = json.charAt(at++)) {
            text.append(c == '\\' ? escaped() : c);
        }
        return text.toString();
    }

    private char escaped() {
        char c = json.charAt(at++);
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                at += 4;
                yield (char) Integer.parseInt(json, at - 4, at, 16);
            }
            default -> c;
        };
    }

    private int number() {
        next();
        int start = at - 1;
        while (Character.isDigit(json.charAt(at))) {
            at++;
        }
        return Integer.parseInt(json, start, at, 10);
    }
}
