/**
 * Access to data sets under terms: an organisation asks and accepts the terms as they are then, the university grants,
 * refuses or revokes.
 */
package org.duijie.outcome.access;
