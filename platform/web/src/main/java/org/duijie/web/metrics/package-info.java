/** Makes the measures of the REST door fit for percentiles over all replicas. */
package org.duijie.web.metrics;
