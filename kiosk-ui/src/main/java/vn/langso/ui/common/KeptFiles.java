package vn.langso.ui.common;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Files that browsers ask for once: the letters that are printed on the leaflets, for the screens as well (one face,
 * every Vietnamese mark), and the scripts of others, whose addresses name their version.
 */
@Configuration(proxyBeanMethods = false)
class KeptFiles implements WebMvcConfigurer {
    private static final Duration LETTERS_KEPT = Duration.ofDays(30);
    private static final Duration VERSIONS_KEPT = Duration.ofDays(365);

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/fonts/**")
                .addResourceLocations("classpath:/liberation/")
                .setCacheControl(CacheControl.maxAge(LETTERS_KEPT).cachePublic());
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(
                        CacheControl.maxAge(VERSIONS_KEPT).cachePublic().immutable());
    }
}
