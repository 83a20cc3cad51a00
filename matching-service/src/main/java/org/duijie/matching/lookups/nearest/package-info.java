/** Looks into the corpus for those who only ask: what is near, and who may see it. Nothing is stored. */
package org.duijie.matching.lookups.nearest;
