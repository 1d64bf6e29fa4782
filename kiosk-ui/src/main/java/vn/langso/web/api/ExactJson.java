package vn.langso.web.api;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.DeserializationFeature;

/** A whole number is a whole number: 1.9 repeats are refused, not quietly made 1. */
@Configuration(proxyBeanMethods = false)
class ExactNumbers {

    @Bean
    JsonMapperBuilderCustomizer noFractionsForIntegers() {
        return json -> json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    }
}
