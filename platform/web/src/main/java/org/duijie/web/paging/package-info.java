/** Pages over HTTP: query parameters, and the link to the next page. */
package org.duijie.web.paging;
