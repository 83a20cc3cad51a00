/**
 * Demands are valid until a day that their company named: it is reminded before, and after that day a published demand
 * expires, by itself. It is then neither shown nor matched until it is renewed.
 */
package org.duijie.demand.expiry;
