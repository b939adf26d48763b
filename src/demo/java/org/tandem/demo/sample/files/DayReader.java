package org.tandem.demo.sample.files;

import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** A day is a date or a number of days from the first start. */
final class DayReader extends ValueDeserializer<LocalDate> {

    private final LocalDate dayZero;

    DayReader(LocalDate dayZero) {
        this.dayZero = dayZero;
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                ? dayZero.plusDays(parser.getIntValue())
                : LocalDate.parse(parser.getString());
    }
}
