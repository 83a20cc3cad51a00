package org.duijie.messaging;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import org.duijie.contracts.CarriedNumber;

/** Refuses numbers in JSON that are no {@link CarriedNumber}, before anybody calculates with them. */
public final class CarriedNumbers extends SimpleModule {
    private static final long serialVersionUID = 1L;

    public CarriedNumbers() {
        addDeserializer(BigDecimal.class, new Decimals());
        addDeserializer(Double.class, new Doubles(Double.class, null));
        addDeserializer(double.class, new Doubles(double.class, 0.0));
    }

    /** Marks the place of a number that is not carried. */
    public static final class NotCarriedException extends JsonMappingException {
        private static final long serialVersionUID = 1L;

        NotCarriedException(JsonParser parser) {
            super(parser, "number that is not carried");
        }
    }

    private static final class Decimals extends StdScalarDeserializer<BigDecimal> {
        private static final long serialVersionUID = 1L;

        Decimals() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            BigDecimal number = NumberDeserializers.BigDecimalDeserializer.instance.deserialize(parser, context);
            if (number != null && !CarriedNumber.is(number)) {
                throw new NotCarriedException(parser);
            }
            return number;
        }
    }

    /** A score or a share: what is beyond the range would be read as infinite. */
    private static final class Doubles extends StdScalarDeserializer<Double> {
        private static final long serialVersionUID = 1L;

        private final Double absent;

        Doubles(Class<Double> type, Double absent) {
            super(type);
            this.absent = absent;
        }

        @Override
        public Double deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            double number = _parseDoublePrimitive(parser, context);
            if (!(Math.abs(number) <= CarriedNumber.LARGEST.doubleValue())) {
                throw new NotCarriedException(parser);
            }
            return number;
        }

        @Override
        public Double getNullValue(DeserializationContext context) {
            return absent;
        }
    }
}
