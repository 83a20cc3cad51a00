/** Pairings: what they carry, their life, where they are kept, who may see and decide them, the events that tell of them. */
package org.duijie.matching.pairings;
