/** Rules of refinement, free of frameworks. Questions, words and points are data files, each with its reason. */
package org.duijie.demand.refinement.rules;
