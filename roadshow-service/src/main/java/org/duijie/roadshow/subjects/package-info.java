/**
 * What can be put on stage: demands and outcomes as their services last told of them. A cache of {@code duijie.demands}
 * and {@code duijie.outcomes}; the service's README says how it is rebuilt.
 */
package org.duijie.roadshow.subjects;
