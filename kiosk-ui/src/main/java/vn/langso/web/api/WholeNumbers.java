package vn.langso.web.api;

import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;

/**
 * Reads a whole number where one is written, and refuses everything else with the value that stands there: Jackson's own
 * refusal of a text like "5" no longer knows it. Stateless.
 */
final class WholeNumbers<N extends Number> extends ValueDeserializer<N> {

    private final Class<N> type;
    private final Function<JsonParser, N> reading;

    WholeNumbers(Class<N> type, Function<JsonParser, N> reading) {
        this.type = type;
        this.reading = reading;
    }

    @Override
    public N deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return reading.apply(parser);
        }
        throw InvalidFormatException.from(parser, "Not a whole number", found(parser), type);
    }

    /** A text stays one, so that the sentence can say that it is too much of one. */
    private static Object found(JsonParser parser) {
        return switch (parser.currentToken()) {
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            default -> parser.getString();
        };
    }
}
