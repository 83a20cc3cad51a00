/**
 * The searchable corpus in memory: an index of all outcomes and one of all demands, brought up to every committed row
 * before each search. It is a cache: built from stored texts and vectors at start, without embedding again.
 */
package org.duijie.matching.corpus;
