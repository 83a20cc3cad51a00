/** What may be kept of answers, and by whom. */
package org.duijie.web.caching;
