/**
 * What a pair of a demand and an outcome is worth: a score that means a probability, its level, its components and the
 * terms that speak for it. A score depends on the two texts and the matcher's version only, never on what else is known.
 */
package org.duijie.engine.scoring;
