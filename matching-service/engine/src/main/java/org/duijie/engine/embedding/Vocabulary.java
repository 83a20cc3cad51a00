package org.duijie.engine.embedding;

import java.util.Map;

/**
 * The pieces of words a model knows, by their ids.
 *
 * @param ids piece to id; a piece inside a word begins with {@code ##}
 */
record Vocabulary(Map<String, Integer> ids) {
    static final String UNKNOWN = "[UNK]";
    static final String CLASSIFY = "[CLS]";
    static final String SEPARATE = "[SEP]";

    Vocabulary {
        ids = Map.copyOf(ids);
        for (String needed : new String[] {UNKNOWN, CLASSIFY, SEPARATE}) {
            if (!ids.containsKey(needed)) {
                throw new IllegalArgumentException("The vocabulary lacks " + needed);
            }
        }
    }

    /** The id, or -1 for a piece that the model does not know. */
    int find(String piece) {
        return ids.getOrDefault(piece, -1);
    }

    int id(String piece) {
        return ids.get(piece);
    }
}
