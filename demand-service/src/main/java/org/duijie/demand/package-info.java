/**
 * Technical demands of companies: how they are written, refined, diagnosed, published, opened and answered. A package for each
 * feature; what the others stand on is {@link org.duijie.demand.demands}.
 */
package org.duijie.demand;
