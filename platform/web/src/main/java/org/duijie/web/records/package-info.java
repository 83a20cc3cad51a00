/** How a record, or a step of one, is asked for and answered over HTTP. */
package org.duijie.web.records;
