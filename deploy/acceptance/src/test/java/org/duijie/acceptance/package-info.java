/**
 * Stories, told from outside: of the whole system in {@code system}, of single services that are packaged in
 * {@code services}. What a story breaks it breaks with signals.
 */
package org.duijie.acceptance;
