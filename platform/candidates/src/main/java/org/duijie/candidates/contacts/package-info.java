/**
 * How the two sides of a pairing reach each other once both have accepted it: who may read the contact of a record, and who did.
 */
package org.duijie.candidates.contacts;
