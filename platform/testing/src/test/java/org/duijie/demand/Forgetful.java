package org.duijie.demand;

final class Forgetful {

    static int counter;

    private Forgetful() {}
}
