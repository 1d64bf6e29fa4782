package vn.langso.web.security;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import vn.langso.config.accounts.Role;

/** The API's filter chain: HTTP Basic on every request, no session, so no CSRF token either. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    private static final String V1 = "/api/v1";
    private static final String AUTHOR = Role.AUTHOR.name();
    private static final String APPROVER = Role.APPROVER.name();
    private static final String OPERATOR = Role.OPERATOR.name();

    @Bean
    @Order(1)
    SecurityFilterChain apiChain(HttpSecurity http, ApiSignInRefusals refusals) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(ApiSecurity::rules)
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .exceptionHandling(on -> on.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterBefore(new FirstPasswordGate(refusals), AuthorizationFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(Customizer.withDefaults())
                .build();
    }

    /** Reading is for every staff account; writing goes by role. Unknown addresses answer 404 after sign-in. */
    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(POST, V1 + "/slots/preview")
                .hasAnyRole(everyRole())
                .requestMatchers(POST, V1 + "/clips", V1 + "/bulletins", V1 + "/bulletins/*/submit")
                .hasRole(AUTHOR)
                .requestMatchers(POST, V1 + "/bulletins/*/approve", V1 + "/bulletins/*/return")
                .hasRole(APPROVER)
                .requestMatchers(POST, V1 + "/bulletins/*/withdraw")
                .hasAnyRole(AUTHOR, APPROVER, OPERATOR)
                .requestMatchers(POST, V1 + "/slots", V1 + "/slots/**")
                .hasRole(OPERATOR)
                .requestMatchers(POST, V1 + "/emergencies", V1 + "/emergencies/*/stop")
                .hasRole(OPERATOR)
                .requestMatchers(POST, V1 + "/emergencies/*/approve")
                .hasRole(APPROVER)
                .requestMatchers(DELETE, V1 + "/slots/**")
                .hasRole(OPERATOR)
                .requestMatchers(PUT, V1 + "/slots/**")
                .hasRole(OPERATOR)
                .requestMatchers(POST, V1 + "/zones/*/suspend", V1 + "/zones/*/resume")
                .hasRole(OPERATOR)
                .requestMatchers(GET, V1 + "/zones/**", V1 + "/calendar/**", V1 + "/windows/**")
                .hasAnyRole(everyRole())
                .requestMatchers(V1 + "/zones/*/sensitive", V1 + "/calendar/**", V1 + "/windows/**")
                .hasAnyRole(Role.ADMIN.name(), APPROVER)
                .requestMatchers(V1 + "/teams/**", V1 + "/print-jobs/**")
                .hasAnyRole(Role.PRINTER.name(), Role.ADMIN.name())
                .requestMatchers(V1 + "/accounts/**")
                .hasRole(Role.ADMIN.name())
                .anyRequest()
                .hasAnyRole(everyRole());
    }

    private static String[] everyRole() {
        return Stream.of(Role.values()).map(Role::name).toArray(String[]::new);
    }
}
