package vn.langso.web.api;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * A value of the wrong type is refused, not quietly made into another one: 1.9 repeats are not 1, "5" is no number, and
 * true is no title. A field nobody knows is refused, too: a misspelt "recurrence" must not become a single airing.
 */
@Configuration(proxyBeanMethods = false)
class ExactJson {

    @Bean
    JsonMapperBuilderCustomizer onlyValuesOfTheRightType() {
        return ExactJson::exact;
    }

    private static void exact(JsonMapper.Builder json) {
        json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(LogicalType.Textual, ExactJson::onlyText)
                .addModule(new SimpleModule("whole numbers")
                        .addDeserializer(Integer.class, new WholeNumbers<>(Integer.class, JsonParser::getIntValue))
                        .addDeserializer(Long.class, new WholeNumbers<>(Long.class, JsonParser::getLongValue)));
    }

    private static void onlyText(MutableCoercionConfig text) {
        text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }
}
