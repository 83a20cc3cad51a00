/** Answers to those who ask: read from what is known, found in the corpus, or scored for the moment. Nothing is stored. */
package org.duijie.matching.lookups;
