/** When a pool may become a common demand, free of frameworks. */
package org.duijie.demand.pooling.rules;
