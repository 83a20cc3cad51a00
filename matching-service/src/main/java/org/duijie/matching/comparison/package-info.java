/**
 * What the stated facts of a demand and an outcome say against each other, apart from their texts: indicators, readiness,
 * codes, money, and how much that speaks for a pair. Free of frameworks.
 */
package org.duijie.matching.comparison;
