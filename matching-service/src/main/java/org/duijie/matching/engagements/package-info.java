/**
 * What the two sides of a pair did together: meetings and agreements, as other services told of them. Kept for every pair of
 * a demand and an outcome, whether it was ever proposed or not.
 */
package org.duijie.matching.engagements;
