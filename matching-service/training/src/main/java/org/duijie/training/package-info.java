/** The command {@code ./duijie train}: makes the encoder's file anew from the base model and the corpus, and its card. */
package org.duijie.training;
