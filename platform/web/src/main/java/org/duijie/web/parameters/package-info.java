/** Reading of path and query parameters, with problems that name the parameter and what is allowed. */
package org.duijie.web.parameters;
