/**
 * Work on all cores that are idle. Not on the JVM's common pool: a task handed to it from outside may be forgotten there
 * (JDK-8373118), and who waits for it waits for ever.
 */
package org.duijie.engine.parallel;
