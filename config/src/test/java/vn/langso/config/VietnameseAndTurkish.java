package vn.langso.config;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/**
 * A test of something that changes case, run once under Vietnamese and once under Turkish, where "I" is no capital of
 * "i". The default locale is put back afterwards.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(VietnameseAndTurkish.BothLocales.class)
public @interface VietnameseAndTurkish {

    class BothLocales implements TestTemplateInvocationContextProvider {
        @Override
        public boolean supportsTestTemplate(ExtensionContext context) {
            return true;
        }

        @Override
        public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
            return Stream.of("vi-VN", "tr-TR").map(Locale::forLanguageTag).map(UnderLocale::new);
        }
    }

    record UnderLocale(Locale locale) implements TestTemplateInvocationContext, BeforeEachCallback, AfterEachCallback {
        private static final Locale USUAL = Locale.getDefault();

        @Override
        public String getDisplayName(int index) {
            return locale.toLanguageTag();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(this);
        }

        @Override
        public void beforeEach(ExtensionContext context) {
            Locale.setDefault(locale);
        }

        @Override
        public void afterEach(ExtensionContext context) {
            Locale.setDefault(USUAL);
        }
    }
}
