package org.duijie.demand;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A converter that Hibernate takes, as it finds it in the applications of the tests beside. */
@Converter
public class ChangingColumn implements AttributeConverter<String, String> {

    @Override
    public String convertToDatabaseColumn(String value) {
        return value;
    }

    @Override
    public String convertToEntityAttribute(String column) {
        return column;
    }
}
