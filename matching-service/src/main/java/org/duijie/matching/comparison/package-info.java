/**
 * What the stated facts of a demand and an outcome say against each other, apart from their texts: indicators, readiness,
 * codes, money. Free of frameworks; nothing here knows of scores.
 */
package org.duijie.matching.comparison;
