/**
 * Roadshows: planned, announced, held, and what comes of them, from interest to agreement. A package for each feature; what
 * the others stand on is {@link org.duijie.roadshow.roadshows}.
 */
package org.duijie.roadshow;
