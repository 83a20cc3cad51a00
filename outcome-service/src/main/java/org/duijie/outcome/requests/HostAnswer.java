package org.duijie.outcome.requests;

import jakarta.validation.constraints.Size;

/**
 * What a host says to who asked, with a refusal or where it takes back what it gave.
 *
 * @param reason null where nothing is said
 */
public record HostAnswer(@Size(max = 500) String reason) {
    private static final HostAnswer NOTHING = new HostAnswer(null);

    /** The answer, or that nothing is said where there is none. */
    public static HostAnswer orNothing(HostAnswer answer) {
        return answer == null ? NOTHING : answer;
    }
}
