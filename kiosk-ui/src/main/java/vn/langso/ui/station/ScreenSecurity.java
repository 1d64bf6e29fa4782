package vn.langso.ui.station;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import vn.langso.config.accounts.Role;

/**
 * The filter chain of everything that is a Vaadin screen or one of its files: the kiosk is open by the annotations on
 * its views, staff sign in with a form, and what nobody declared open needs an account; a stranger's wrong address that
 * is not even near the staff's own does not exist. HSTS is Spring's default and
 * is sent over HTTPS only; {@code SameSite} and {@code HttpOnly} of the session cookie are set in the properties.
 */
@Configuration(proxyBeanMethods = false)
class ScreenSecurity {

    private static final int SESSIONS_PER_ACCOUNT = 3;

    /** Static files of the screens, the same for everybody; nothing of the commune is in them. */
    private static final String[] OPEN_FILES = {
        "/assets/**", "/kiosk/**", "/webjars/**", "/aura/**", "/*.css", "/*.js", "/favicon.ico"
    };

    /** Flow before 25.4 starts with inline scripts and evaluates what the server sends; all else stays at home. */
    private static final String CONTENT_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
            + "media-src 'self' blob:; connect-src 'self'; frame-src 'self'; worker-src 'self'; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    /** The kiosk uses full screen and the wake lock; nothing uses the rest. */
    private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=(), "
            + "fullscreen=(self), screen-wake-lock=(self), autoplay=(self)";

    @Bean
    @Order(10)
    SecurityFilterChain screenChain(HttpSecurity http, RequestUtil vaadin) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN_FILES)
                        .permitAll()
                        .requestMatchers("/tram/lich.ics")
                        .hasAnyRole("AUTHOR", "APPROVER", "OPERATOR", "ADMIN")
                        .requestMatchers("/in/xem/**", "/in/dot/**", "/in/mau/**")
                        .hasAnyRole(Role.PRINTER.name(), Role.ADMIN.name()))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        screens -> screens.loginView(LoginView.class, "/" + LoginView.PATH + "?" + LoginView.SIGNED_OUT)
                                .defaultSuccessUrl("/" + TodayView.PATH)
                                .anyRequest(AuthorizedUrl::authenticated))
                .requestCache(cache -> cache.requestCache(addressesToComeBackTo()))
                .exceptionHandling(on -> on.defaultAuthenticationEntryPointFor(
                        (_, response, _) -> response.sendError(HttpServletResponse.SC_NOT_FOUND),
                        request -> StaffAddresses.isNone(request) && !vaadin.isFrameworkInternalRequest(request)))
                // after Vaadin's part, which names the page that the form is posted to
                .formLogin(form -> form.failureHandler(new SignInFailures()))
                .sessionManagement(ScreenSecurity::sessions)
                .headers(ScreenSecurity::headers)
                .build();
    }

    /** Who signs in comes back to the staff page that was asked for; no other address costs a session. */
    private static RequestCache addressesToComeBackTo() {
        HttpSessionRequestCache pages = new HttpSessionRequestCache();
        pages.setRequestMatcher(request -> !StaffAddresses.isNone(request));
        return pages; // Vaadin's own cache asks this one
    }

    private static void sessions(SessionManagementConfigurer<HttpSecurity> sessions) {
        sessions.sessionFixation(SessionManagementConfigurer.SessionFixationConfigurer::changeSessionId)
                .sessionConcurrency(parallel ->
                        parallel.maximumSessions(SESSIONS_PER_ACCOUNT).expiredSessionStrategy(new EndedSession()));
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_POLICY))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(new KeptAddresses()), new CacheControlHeadersWriter()))
                .withObjectPostProcessor(eagerly());
    }

    /**
     * Headers at the start of a response: the filter's own moment is missed by pages that are forwarded to and longer
     * in bytes than in characters, as every Vietnamese page is.
     */
    private static ObjectPostProcessor<HeaderWriterFilter> eagerly() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    /** Tells Spring Security when a session is over, so that it no longer counts. */
    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }
}
