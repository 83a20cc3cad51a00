/**
 * Server processes of this machine: started in a session of their own, known again by pid and time of birth,
 * signalled, awaited until they answer, and never mistaken for somebody else's.
 */
package org.duijie.stack.process;
