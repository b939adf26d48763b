package org.tandem.people.signin;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.user.OAuth2User;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInSettings.class)
class SignInConfiguration {

    /** A provider that speaks OAuth 2 alone proves nobody's identity; OpenID Connect is the only way in. */
    @Bean
    OAuth2UserService<OAuth2UserRequest, OAuth2User> nobodyWithoutOpenIdConnect() {
        return request -> {
            throw new OAuth2AuthenticationException("openid_scope_missing");
        };
    }
}
