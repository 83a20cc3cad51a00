/** Reads who calls from the access token. */
package org.duijie.web.identity;
