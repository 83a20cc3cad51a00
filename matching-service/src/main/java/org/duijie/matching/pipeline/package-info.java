/** The main flow: a demand or outcome is told of, known, embedded, searched for, and its pairings are brought up to date. */
package org.duijie.matching.pipeline;
