package org.duijie.matching.corpus;

/**
 * What a service does before it says that it is ready, so that models and word lists are loaded, connections open and the
 * code is warm: the first published record would else wait seconds for its pairings. It leaves nothing behind. Blocks.
 */
public interface WarmUp {
    void run();
}
