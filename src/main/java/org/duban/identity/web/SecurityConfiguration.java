package org.duban.identity.web;

import jakarta.servlet.DispatcherType;
import java.util.Map;
import org.duban.identity.AccountPrincipal;
import org.duban.identity.LoginProperties;
import org.duban.identity.Permissions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who gets in where: pages, public and session addresses are open; the rest of {@code /api} needs a
 * log-in; {@code /engine-rest} needs the permission to deploy. What a person may do is decided in
 * the use cases.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LoginProperties.class)
class SecurityConfiguration {

  /** Own files only; form-js and bpmn-js set styles inline and carry pictures and fonts as data. */
  private static final String CONTENT_POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data:; font-src 'self' data:; connect-src 'self'; object-src 'none';"
          + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

  @Bean
  PasswordEncoder passwordEncoder(LoginProperties limits) {
    // each hash names its way, so that another can be added and old ones stay good
    return new DelegatingPasswordEncoder(
        "bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(limits.hashStrength())));
  }

  @Bean
  CsrfTokenRepository csrfTokens() {
    return CookieCsrfTokenRepository.withHttpOnlyFalse();
  }

  /** The engine's own interface, for Camunda Modeler's deploy button: HTTP basic or the session. */
  @Bean
  @Order(1)
  SecurityFilterChain engineChain(
      HttpSecurity http,
      ProblemResponses problems,
      CsrfTokenRepository csrfTokens,
      AccountAuthenticationProvider accounts,
      Permissions permissions)
      throws Exception {
    common(http, problems);
    http.securityMatcher("/engine-rest/**")
        .authenticationProvider(accounts)
        // no challenge is sent, so no browser keeps these credentials and sends them by itself
        .httpBasic(basic -> basic.authenticationEntryPoint(problems))
        .csrf(
            csrf ->
                csrf.spa()
                    .csrfTokenRepository(csrfTokens)
                    .requireCsrfProtectionMatcher(
                        request ->
                            CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request)
                                && request.getHeader("Authorization") == null))
        .authorizeHttpRequests(
            requests ->
                requests
                    .anyRequest()
                    .access(
                        (login, context) ->
                            new AuthorizationDecision(
                                ready(login.get())
                                    && permissions.allowedSomewhere("engine.deploy"))));
    return http.build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain productChain(
      HttpSecurity http, ProblemResponses problems, CsrfTokenRepository csrfTokens)
      throws Exception {
    common(http, problems);
    AuthorizationManager<RequestAuthorizationContext> loggedIn =
        (login, context) -> new AuthorizationDecision(ready(login.get()));
    http.csrf(csrf -> csrf.spa().csrfTokenRepository(csrfTokens))
        .authorizeHttpRequests(
            requests ->
                requests
                    // the end of a stream, which was let in when it began; its session may be over
                    .dispatcherTypeMatchers(DispatcherType.ASYNC)
                    .permitAll()
                    .requestMatchers("/api/session/**", "/api/public/**")
                    .permitAll()
                    .requestMatchers("/api/**")
                    .access(loggedIn)
                    .requestMatchers(HttpMethod.GET, "/**")
                    .permitAll()
                    .requestMatchers(HttpMethod.HEAD, "/**")
                    .permitAll()
                    .requestMatchers("/error")
                    .permitAll()
                    .anyRequest()
                    .denyAll());
    return http.build();
  }

  private static void common(HttpSecurity http, ProblemResponses problems) throws Exception {
    http.formLogin(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .exceptionHandling(e -> e.authenticationEntryPoint(problems).accessDeniedHandler(problems))
        .headers(
            headers ->
                headers
                    .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                    .contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_POLICY))
                    .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN))
                    .permissionsPolicyHeader(
                        p -> p.policy("camera=(self), geolocation=(self), microphone=()")));
  }

  private static boolean ready(Authentication login) {
    return login != null
        && login.isAuthenticated()
        && login.getPrincipal() instanceof AccountPrincipal principal
        && !principal.mustChange();
  }
}
