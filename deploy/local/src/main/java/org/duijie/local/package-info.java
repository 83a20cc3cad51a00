/**
 * The launcher behind {@code ./duijie}: starts the servers of the stack and the services on this machine, each a process
 * of its own that outlives the launcher, and later finds, shows and stops exactly those.
 */
package org.duijie.local;
