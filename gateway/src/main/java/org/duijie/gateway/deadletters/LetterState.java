package org.duijie.gateway.deadletters;

/** Which dead letters are listed. */
enum LetterState {
    OPEN,
    CLOSED,
    ALL;

    boolean includes(DeadLetter letter) {
        return this == ALL || (letter.closure() == null) == (this == OPEN);
    }
}
