/**
 * The servers that Duijie stands on, real ones, started on this machine without containers: PostgreSQL, Kafka,
 * Keycloak and, where it is installed, Prometheus. {@link org.duijie.stack.Stack#start} brings up what
 * {@link org.duijie.stack.StackOptions} ask for; the launcher and the tests use the same code.
 */
package org.duijie.stack;
