/** A small set of outcomes that together cover what a demand needs, where no single one does. */
package org.duijie.matching.lookups.teams;
