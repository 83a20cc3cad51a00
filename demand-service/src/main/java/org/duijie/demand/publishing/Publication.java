package org.duijie.demand.publishing;

import jakarta.validation.constraints.Size;

/**
 * What the park says when it publishes a demand.
 *
 * @param reason why the park publishes a demand that says too little; null where nothing is said
 */
record Publication(@Size(max = 500) String reason) {
    static final Publication PLAIN = new Publication(null);

    boolean saysWhy() {
        return reason != null && !reason.isBlank();
    }
}
