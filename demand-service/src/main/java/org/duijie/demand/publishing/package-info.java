/** The way of a demand to the public and back: submission, the park's diagnosis, publication, withdrawal. */
package org.duijie.demand.publishing;
