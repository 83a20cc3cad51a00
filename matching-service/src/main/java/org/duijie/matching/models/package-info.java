/**
 * Versions of the matcher: learns from people's decisions, keeps each version with its figures, says which one is current,
 * and lets any of them be made current again. Replicas agree because the current version is read from the database for
 * each search.
 */
package org.duijie.matching.models;
