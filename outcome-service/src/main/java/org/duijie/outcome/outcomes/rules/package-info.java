/** Rules of an outcome, free of frameworks: the steps of its life cycle, and what must fit across its fields. */
package org.duijie.outcome.outcomes.rules;
