/**
 * Who may read the content of a confidential demand: its company and the park, organisations that the company granted it
 * to, and those with which it has an accepted pairing. Each time that another than its company reads it is noted.
 */
package org.duijie.demand.access;
