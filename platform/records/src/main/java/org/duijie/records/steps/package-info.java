/** Life cycles: the steps that a record's status allows, and to whom. Free of frameworks, for the rules of services. */
package org.duijie.records.steps;
