/** Expressions of interest in what is on stage: who expresses them, and who gets to see them. */
package org.duijie.roadshow.interests;
