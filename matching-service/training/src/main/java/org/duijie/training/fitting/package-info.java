/** Trains the encoder: which texts are compared at once, what is wanted of their vectors, how weights are moved, when it is enough. */
package org.duijie.training.fitting;
