/**
 * What the tests of all services share. {@link org.duijie.testing.WithStack} puts a service on real servers;
 * {@link org.duijie.testing.Tokens} gives it callers; {@link org.duijie.testing.EventProbe} and
 * {@link org.duijie.testing.MetricProbe} see what it does; {@link org.duijie.testing.Faults} break what it stands on;
 * {@link org.duijie.testing.HouseRules} hold how it is built.
 */
package org.duijie.testing;
