/** How each kind of server is spoken to, wherever it runs: whether it is ready, and what it is told before it is used. */
package org.duijie.stack.access;
