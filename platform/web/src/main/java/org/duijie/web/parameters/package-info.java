/**
 * Path and query parameters: read by type, checked by their constraints, refused where the operation does not know them;
 * the problem names the parameter and what is allowed.
 */
package org.duijie.web.parameters;
