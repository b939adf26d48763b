package org.tandem.people.ui;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.tandem.people.signin.SignInAddresses;
import org.tandem.people.signin.SignInEntry;

/** Everything but sign-in and the health probes is for people who are signed in. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
@EnableConfigurationProperties(ContactSettings.class)
class PageSecurity {

    /** Vaadin's client needs inline and evaluated scripts of its own; nothing is ever loaded from elsewhere. */
    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    /** One for the whole process, like the static holder it is put into, however many contexts a test run makes. */
    private static final SecurityContextHolderStrategy WHO_IS_SIGNED_IN =
            new VaadinAwareSecurityContextHolderStrategy();

    @Bean
    SecurityContextHolderStrategy whoIsSignedIn() {
        return WHO_IS_SIGNED_IN;
    }

    /** Operators' addresses: the health probes answer everybody, of the others nobody learns that they exist. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain probes(HttpSecurity http) {
        http.securityMatcher("/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .requestCache(RequestCacheConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                                (request, response, reason) -> response.sendError(HttpServletResponse.SC_NOT_FOUND))
                        .accessDeniedHandler(
                                (request, response, reason) -> response.sendError(HttpServletResponse.SC_NOT_FOUND)));
        return http.build();
    }

    @Bean
    SecurityFilterChain pages(HttpSecurity http, SignInEntry entry, ClientRegistrationRepository registrations) {
        http.setSharedObject(RequestCache.class, savedPage());
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, backToSavedPage());
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/error")
                .permitAll());
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.oauth2LoginPage("/" + SignInAddresses.SIGN_IN)
                        .logoutSuccessHandler(signOutAtTheProvider(registrations))
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        http.exceptionHandling(handling -> handling.authenticationEntryPoint(entry));
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), geolocation=(), microphone=()")));
        return http.build();
    }

    /**
     * Pages are made in a forward. Tomcat would end the response there, behind the back of Spring Security, which adds its
     * headers when the response is sent.
     */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> headersOnForwardedPages() {
        return tomcat -> tomcat.addContextCustomizers(context -> context.setSuspendWrappedResponseAfterForward(false));
    }

    @SuppressWarnings("NullAway") // null means none, says the setter
    private static RequestCache savedPage() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        // The page's address stays as it was, without a marker for the cache.
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    @SuppressWarnings("NullAway") // null means none, says the setter
    private static VaadinSavedRequestAwareAuthenticationSuccessHandler backToSavedPage() {
        var handler = new VaadinSavedRequestAwareAuthenticationSuccessHandler();
        // Only the saved page says where to go: a request's parameter could lead to a foreign site.
        handler.setTargetUrlParameter(null);
        return handler;
    }

    private static LogoutSuccessHandler signOutAtTheProvider(ClientRegistrationRepository registrations) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        handler.setRedirectStrategy(new UidlRedirectStrategy());
        handler.setPostLogoutRedirectUri("{baseUrl}/" + SignInAddresses.SIGNED_OUT);
        handler.setDefaultTargetUrl("/" + SignInAddresses.SIGNED_OUT);
        return handler;
    }
}
