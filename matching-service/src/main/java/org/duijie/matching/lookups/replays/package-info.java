/**
 * Scores again what was scored before, on the texts and facts of then: by the matcher of then, to see that the same versions
 * give the same score, and by another one, to see what it would say. Nothing is stored.
 */
package org.duijie.matching.lookups.replays;
