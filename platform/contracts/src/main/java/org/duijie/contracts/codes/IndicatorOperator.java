package org.duijie.contracts.codes;

/** How an indicator's measured value relates to the stated one: =, &lt;, ≤, ≥, &gt;, or between two values, both included. */
public enum IndicatorOperator {
    EQ,
    LT,
    LE,
    GE,
    GT,
    BETWEEN
}
