package org.duijie.demand;

final class TidyImpl {}
