/** Offends against every house rule, for {@link org.duijie.testing.HouseRulesTest}. */
package org.duijie.demand;
