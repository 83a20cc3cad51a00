/** What holds for the headers of all requests. */
package org.duijie.web.headers;
