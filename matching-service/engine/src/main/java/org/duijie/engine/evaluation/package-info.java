/**
 * How good the matcher is: measures on a folder of judged pairs, for the product's ranking and for plain ones beside it.
 * Runs the very code that the service runs. The command behind {@code ./duijie evaluate}.
 */
package org.duijie.engine.evaluation;
