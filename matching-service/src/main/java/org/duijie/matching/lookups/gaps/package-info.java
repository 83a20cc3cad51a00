/** What is missing between a demand and the outcomes nearest to it: gates, indicators, readiness. */
package org.duijie.matching.lookups.gaps;
