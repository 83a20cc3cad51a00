/** RFC 9457 problem documents: who maps what to a problem, and how it is answered. */
package org.duijie.web.problems;
