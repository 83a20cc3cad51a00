/**
 * The organisations that the platform knows, as services keep them that are told ids of organisations: whom something is opened
 * to, who is kept apart. A service that depends on this module takes {@code duijie.organisations} and has the table
 * {@code known_organisation}.
 */
package org.duijie.organisations;
