package vn.langso.ui.common;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the letters that are printed on the leaflets to the screens as well: one face, every Vietnamese mark. */
@Configuration(proxyBeanMethods = false)
class ScreenFonts implements WebMvcConfigurer {
    private static final Duration KEPT = Duration.ofDays(30);

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/fonts/**")
                .addResourceLocations("classpath:/liberation/")
                .setCacheControl(CacheControl.maxAge(KEPT).cachePublic());
    }
}
