/**
 * The REST door of shared resources: {@code /api/v1/experts}, {@code /api/v1/facilities}, {@code /api/v1/datasets}. The
 * three are one thing to the operations behind them; each door says what its kind looks like.
 */
package org.duijie.outcome.sharedresources.rest;
