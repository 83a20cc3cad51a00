/**
 * Stories across the whole system, told from outside: the launcher's commands, REST through the gateway, Kafka. What a
 * story breaks it breaks with signals.
 */
package org.duijie.acceptance;
