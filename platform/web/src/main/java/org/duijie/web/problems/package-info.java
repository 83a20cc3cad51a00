/** RFC 9457 problem documents: one catalogue of codes, messages in English and Chinese, and who maps what to them. */
package org.duijie.web.problems;
