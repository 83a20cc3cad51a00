/** Rules of a demand, free of frameworks: the steps of its life cycle, and what must fit across its fields. */
package org.duijie.demand.demands.rules;
