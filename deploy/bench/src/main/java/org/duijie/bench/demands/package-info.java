/** How fast demands come in through the gateway, against the same number of commits made by plain inserts. */
package org.duijie.bench.demands;
