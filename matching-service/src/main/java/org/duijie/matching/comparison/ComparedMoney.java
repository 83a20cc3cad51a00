package org.duijie.matching.comparison;

import org.duijie.matching.subjects.Money;

/**
 * Budget and price, in CNY (yuan).
 *
 * @param verdict {@code MET} where the price lies within the budget or can be talked about, {@code GAP} where a fixed price
 *     is above it
 */
public record ComparedMoney(Money budget, Money price, Verdict verdict) {
    static ComparedMoney of(Money budget, Money price) {
        return new ComparedMoney(budget, price, verdict(budget, price));
    }

    private static Verdict verdict(Money budget, Money price) {
        if (budget == null || price == null) {
            return Verdict.UNKNOWN;
        }
        if (budget.negotiable() || price.negotiable()) {
            return Verdict.MET;
        }
        if (budget.max() == null || price.min() == null) {
            return Verdict.UNKNOWN;
        }
        return price.min() <= budget.max() ? Verdict.MET : Verdict.GAP;
    }
}
