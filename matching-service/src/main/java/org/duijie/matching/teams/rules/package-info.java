/** Weighted set cover, free of any framework. */
package org.duijie.matching.teams.rules;
