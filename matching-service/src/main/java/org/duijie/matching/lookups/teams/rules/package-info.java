/** Weighted set cover, free of any framework. */
package org.duijie.matching.lookups.teams.rules;
