/**
 * Versions of the matcher: learns from people's decisions, each party's up to a cap, tries what was learnt on others, keeps
 * each version with its figures, says which one is current or waits for the park's word, and lets any be made current. Replicas agree because the current version is read from the database for
 * each search.
 */
package org.duijie.matching.models;
