/** What is asked of a connection before there is a request: heads that end in time, and an answer where one cannot be read. */
package org.duijie.web.connections;
