/**
 * Which outcomes may answer which demand, why, and what people made of it. A package for each feature; the README says how
 * they follow one another.
 */
package org.duijie.matching;
