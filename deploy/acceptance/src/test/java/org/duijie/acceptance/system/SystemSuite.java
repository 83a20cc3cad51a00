package org.duijie.acceptance.system;

import org.junit.jupiter.api.Order;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

/**
 * The stories of one system, one after the other, while other stories run beside them. The dashboard wants a system that
 * nothing has happened on yet; the main flow then goes on with it. What attacks it comes last.
 */
@Suite
@ConfigurationParameter(
        key = "junit.jupiter.testclass.order.default",
        value = "org.junit.jupiter.api.ClassOrderer$OrderAnnotation")
@SelectClasses({
    AlertsStory.class,
    DashboardStory.class,
    DayStory.class,
    GeneratedClientStory.class,
    MainFlowStory.class,
    MatchersStory.class,
    NearDuplicatesStory.class,
    HostileStory.class
})
final class SystemSuite {
    /** Behind all that say nothing of their order, which is {@link Order#DEFAULT}. */
    static final int LAST = Order.DEFAULT + 1;
}
