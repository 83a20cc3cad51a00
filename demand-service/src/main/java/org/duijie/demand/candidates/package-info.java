/** What matching-service found for a demand: kept from the pairing events, shown with the demand. */
package org.duijie.demand.candidates;
