package org.duijie.demand;

import jakarta.persistence.Converter;

@Converter
final class ChangingColumn {

    private ChangingColumn() {}
}
