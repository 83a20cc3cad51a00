/**
 * The demonstration: loads the sample roadshow through the public API as the proper users would, and shows the pairings
 * as they arrive from Kafka. It knows of the product what a partner knows: REST and topics.
 */
package org.duijie.local.demo;
