/** Strict reading of JSON bodies: what is not understood is refused by name, never dropped. */
package org.duijie.web.json;
