package vn.langso.web.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What residents read and hear without Vaadin: nothing is kept, no cookie is set, nothing foreign is loaded. */
@Configuration(proxyBeanMethods = false)
class PlainPageSecurity {

    /** The kiosk shows these pages in itself while the server is away, so the own origin may frame them. */
    private static final String CONTENT_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; "
            + "media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    @Bean
    @Order(2)
    SecurityFilterChain plainPageChain(HttpSecurity http) {
        return http.securityMatcher("/huong-dan/**", "/nghe/**", "/actuator/**", "/error")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_POLICY))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }
}
