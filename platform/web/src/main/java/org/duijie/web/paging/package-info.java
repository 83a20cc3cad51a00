/** Paging by cursor: {@code limit}, {@code after}, and the next page in the header {@code Link}. */
package org.duijie.web.paging;
