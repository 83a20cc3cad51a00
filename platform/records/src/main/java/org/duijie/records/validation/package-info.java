/** Validation of what was read: Jakarta constraints on request records, reported as violations of the catalogue. */
package org.duijie.records.validation;
