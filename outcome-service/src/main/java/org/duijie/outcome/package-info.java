/**
 * Research outcomes of universities, and the experts, facilities and data sets that they share. A package for each feature;
 * what the others stand on is {@link org.duijie.outcome.outcomes}.
 */
package org.duijie.outcome;
