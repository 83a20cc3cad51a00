/**
 * Stories across the whole system: the launcher's commands, REST through the gateway, Kafka. They share one system, in the
 * order of {@link org.duijie.acceptance.system.SystemSuite}.
 */
package org.duijie.acceptance.system;
